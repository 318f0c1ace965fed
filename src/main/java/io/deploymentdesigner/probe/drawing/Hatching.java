package io.deploymentdesigner.probe.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The slanted lines of a striped rectangle, ended at its sides: a painter that had to clip them would do the work of a
 * whole canvas for each rectangle.
 */
public final class Hatching {
    private static final double APART = 6;
    private static final int MOST = 2_000;

    private Hatching() {}

    /** The lines, from bottom left to top right. */
    public static List<Shape.Line> lines(Shape.Stripes stripes) {
        List<Shape.Line> lines = new ArrayList<>();
        double left = stripes.x();
        double right = left + stripes.width();
        double bottom = stripes.y() + stripes.height();
        double first = Math.floor((left - stripes.height()) / APART) * APART;
        Stroke stroke = Stroke.solid(stripes.line(), 1.6);
        for (double x = first; x < right && lines.size() < MOST; x += APART) {
            double from = Math.max(x, left);
            double to = Math.min(x + stripes.height(), right);
            if (from < to) {
                lines.add(new Shape.Line(from, bottom - (from - x), to, bottom - (to - x), stroke));
            }
        }
        return lines;
    }
}
