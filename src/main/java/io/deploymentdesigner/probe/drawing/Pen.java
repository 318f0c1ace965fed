package io.deploymentdesigner.probe.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects shapes; the words of drawing on paper. */
final class Pen {
    private static final double OCTAGON = 0.4142;

    private final List<Shape> shapes = new ArrayList<>();

    List<Shape> shapes() {
        return shapes;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void fill(double x, double y, double width, double height, Ink ink) {
        shapes.add(new Shape.Box(x, y, width, height, 0, Optional.of(ink), Optional.empty()));
    }

    void box(double x, double y, double width, double height, double radius, Ink fill, Stroke stroke) {
        shapes.add(new Shape.Box(x, y, width, height, radius, Optional.of(fill), Optional.of(stroke)));
    }

    void frame(double x, double y, double width, double height, Stroke stroke) {
        shapes.add(new Shape.Box(x, y, width, height, 0, Optional.empty(), Optional.of(stroke)));
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, stroke));
    }

    /** Straight lines from point to point: {@code x0, y0, x1, y1 …}. */
    void polyline(Stroke stroke, double... points) {
        for (int i = 2; i + 1 < points.length; i += 2) {
            line(points[i - 2], points[i - 1], points[i], points[i + 1], stroke);
        }
    }

    void disc(double x, double y, double radius, Ink fill) {
        shapes.add(new Shape.Disc(x, y, radius, Optional.of(fill), Optional.empty()));
    }

    void ring(double x, double y, double radius, Ink fill, Stroke stroke) {
        shapes.add(new Shape.Disc(x, y, radius, Optional.of(fill), Optional.of(stroke)));
    }

    void stripes(double x, double y, double width, double height, Ink line, Ink ground) {
        shapes.add(new Shape.Stripes(x, y, width, height, line, ground));
    }

    void polygon(Ink fill, Stroke stroke, Double... points) {
        shapes.add(new Shape.Polygon(List.of(points), Optional.of(fill), Optional.of(stroke)));
    }

    void cross(double x, double y, double size, Stroke stroke) {
        double half = size / 2;
        line(x - half, y - half, x + half, y + half, stroke);
        line(x - half, y + half, x + half, y - half, stroke);
    }

    /** An octagon with a cross: an end by force, an error. */
    void octagon(double x, double y, double radius, Ink ink) {
        double r = radius;
        double s = radius * OCTAGON;
        polygon(
                ink,
                Stroke.solid(ink, 1),
                x - s,
                y - r,
                x + s,
                y - r,
                x + r,
                y - s,
                x + r,
                y + s,
                x + s,
                y + r,
                x - s,
                y + r,
                x - r,
                y + s,
                x - r,
                y - s);
        cross(x, y, radius * 0.9, Stroke.solid(Ink.GROUND, 1.8));
    }

    void text(double x, double baseline, String text, Lettering lettering, Ink ink) {
        shapes.add(new Shape.Text(x, baseline, text, lettering, ink, Shape.Anchor.START));
    }

    void text(double x, double baseline, String text, Lettering lettering, Ink ink, Shape.Anchor anchor) {
        shapes.add(new Shape.Text(x, baseline, text, lettering, ink, anchor));
    }

    /** A text in a bar, only where it fits with 8 px on both sides and the bar is at least 13 px high. */
    boolean label(double x, double width, double y, double height, String text, Lettering lettering, Ink ink) {
        boolean fits = height >= 13 && TextMeter.width(text, lettering) + 16 <= width;
        if (fits) {
            text(x + 8, y + height / 2 + lettering.size() * 0.36, text, lettering, ink);
        }
        return fits;
    }
}
