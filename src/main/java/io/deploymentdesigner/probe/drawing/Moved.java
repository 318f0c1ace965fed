package io.deploymentdesigner.probe.drawing;

import java.util.ArrayList;
import java.util.List;

/** Moves shapes about. */
final class Moved {
    private Moved() {}

    /** The same shape, {@code by} px further down. */
    static Shape down(Shape shape, double by) {
        return switch (shape) {
            case Shape.Box b ->
                new Shape.Box(b.x(), b.y() + by, b.width(), b.height(), b.radius(), b.fill(), b.stroke());
            case Shape.Polygon p -> new Shape.Polygon(down(p.points(), by), p.fill(), p.stroke());
            case Shape.Line l -> new Shape.Line(l.x1(), l.y1() + by, l.x2(), l.y2() + by, l.stroke());
            case Shape.Disc d -> new Shape.Disc(d.x(), d.y() + by, d.radius(), d.fill(), d.stroke());
            case Shape.Stripes s -> new Shape.Stripes(s.x(), s.y() + by, s.width(), s.height(), s.line(), s.ground());
            case Shape.Text t -> new Shape.Text(t.x(), t.y() + by, t.text(), t.lettering(), t.ink(), t.anchor());
        };
    }

    private static List<Double> down(List<Double> points, double by) {
        List<Double> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            moved.add(i % 2 == 0 ? points.get(i) : points.get(i) + by);
        }
        return moved;
    }
}
