package io.deploymentdesigner.probe.drawing;

import java.util.ArrayList;
import java.util.List;

/** The slanted lines of a striped rectangle; a painter clips them to it. */
public final class Hatching {
    private static final double APART = 6;
    private static final int MOST = 2_000;

    private Hatching() {}

    /** The lines, from bottom left to top right. */
    public static List<Shape.Line> lines(Shape.Stripes stripes) {
        List<Shape.Line> lines = new ArrayList<>();
        Stroke stroke = Stroke.solid(stripes.line(), 1.6);
        double bottom = stripes.y() + stripes.height();
        double right = stripes.x() + stripes.width();
        double first = Math.floor((stripes.x() - stripes.height()) / APART) * APART;
        for (double x = first; x < right && lines.size() < MOST; x += APART) {
            lines.add(new Shape.Line(x, bottom, x + stripes.height(), stripes.y(), stroke));
        }
        return lines;
    }
}
