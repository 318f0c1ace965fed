package io.deploymentdesigner.probe.drawing;

/** The sign before a lane's name, drawn with lines so that the window, SVG and PNG show the same. */
enum LaneIcon {
    BUDGET {
        @Override
        void draw(Pen pen, double x, double y) {
            pen.line(x - 6, y - 3, x - 1, y - 3, LINE);
            pen.line(x - 6, y + 3, x - 1, y + 3, LINE);
            pen.polyline(LINE, x + 1, y - 3.5, x + 2.8, y - 1.7, x + 6, y - 5);
            pen.cross(x + 3.6, y + 3.2, 4.6, LINE);
        }
    },
    CONTAINER {
        @Override
        void draw(Pen pen, double x, double y) {
            pen.frame(x - 6.2, y - 5.8, 12.4, 3.6, LINE);
            pen.polyline(LINE, x - 5.2, y - 2.2, x - 5.2, y + 5.8, x + 5.2, y + 5.8, x + 5.2, y - 2.2);
            pen.line(x - 1.8, y + 0.8, x + 1.8, y + 0.8, LINE);
        }
    },
    PROBE {
        @Override
        void draw(Pen pen, double x, double y) {
            pen.frame(x - 6.2, y - 5, 12.4, 10, LINE);
            pen.polyline(LINE, x - 6, y, x - 3, y, x - 1.2, y - 2.6, x + 1.4, y + 2.6, x + 2.8, y, x + 6, y);
        }
    },
    CONDITION {
        @Override
        void draw(Pen pen, double x, double y) {
            pen.ring(x, y, 6, Ink.GROUND, LINE);
            pen.polyline(LINE, x - 3, y, x - 0.8, y + 2.2, x + 3.2, y - 2.2);
        }
    },
    CALLERS {
        @Override
        void draw(Pen pen, double x, double y) {
            pen.frame(x - 2, y - 6, 4, 4, LINE);
            pen.frame(x - 6.2, y + 2.2, 4, 4, LINE);
            pen.frame(x + 2.2, y + 2.2, 4, 4, LINE);
            pen.polyline(LINE, x - 4.2, y + 2.2, x - 4.2, y, x + 4.2, y, x + 4.2, y + 2.2);
            pen.line(x, y - 2, x, y, LINE);
        }
    },
    BEFORE {
        @Override
        void draw(Pen pen, double x, double y) {
            pen.ring(x + 0.5, y, 5.5, Ink.GROUND, LINE);
            pen.polyline(LINE, x + 0.5, y - 3, x + 0.5, y + 0.4, x + 2.8, y + 1.8);
            pen.polyline(LINE, x - 6.8, y - 2.4, x - 4.8, y - 0.2, x - 2.8, y - 2.4);
        }
    },
    WAVES {
        @Override
        void draw(Pen pen, double x, double y) {
            pen.polyline(LINE, x, y - 6, x + 6, y - 2, x, y + 2, x - 6, y - 2, x, y - 6);
            pen.polyline(LINE, x - 6, y + 1.6, x, y + 5.6, x + 6, y + 1.6);
        }
    },
    NEW {
        @Override
        void draw(Pen pen, double x, double y) {
            pen.ring(x, y, 6, Ink.GROUND, LINE);
            pen.line(x - 3, y, x + 3, y, LINE);
            pen.line(x, y - 3, x, y + 3, LINE);
        }
    },
    CAPACITY {
        @Override
        void draw(Pen pen, double x, double y) {
            for (int row = -1; row <= 1; row++) {
                pen.fill(x - 6, y + row * 4.2 - 1.5, 12, 3, Ink.MUTED);
                pen.fill(x - 5, y + row * 4.2 - 0.6, 1.4, 1.2, Ink.GROUND);
            }
        }
    };

    /** Where names of lanes begin, right of the sign, in px. */
    static final double NAME_X = 34;

    private static final double CENTRE_X = 19;
    private static final Stroke LINE = Stroke.solid(Ink.MUTED, 1.2);

    /** Draws it around a point; 13 px wide and high. */
    abstract void draw(Pen pen, double x, double y);

    /** Draws it in the column of names, with the name beside it, cut where it is too long. */
    void named(Pen pen, double middle, String name) {
        draw(pen, CENTRE_X, middle);
        pen.text(NAME_X, middle + 4, fitted(name, Lettering.LANE), Lettering.LANE, Ink.FOREGROUND);
    }

    /** Draws it with a name and a line of second rank below. */
    void named(Pen pen, double middle, String name, String subtitle) {
        draw(pen, CENTRE_X, middle - 6);
        pen.text(NAME_X, middle - 2, fitted(name, Lettering.LANE), Lettering.LANE, Ink.FOREGROUND);
        pen.text(NAME_X, middle + 11, fitted(subtitle, Lettering.SMALL), Lettering.SMALL, Ink.MUTED);
    }

    /** The name alone, where the row is too low for the sign. */
    static void nameOnly(Pen pen, double middle, String name) {
        nameOnly(pen, middle, name, Lettering.LANE);
    }

    /** The name alone in other letters, for the lowest rows. */
    static void nameOnly(Pen pen, double middle, String name, Lettering lettering) {
        pen.text(NAME_X, middle + 4, fitted(name, lettering), lettering, Ink.FOREGROUND);
    }

    /** Whether a name is not cut. */
    static boolean fits(String name, Lettering lettering) {
        return fitted(name, lettering).equals(name);
    }

    private static String fitted(String name, Lettering lettering) {
        return TextMeter.fitted(name, lettering, View.NAMES - NAME_X - 4);
    }
}
