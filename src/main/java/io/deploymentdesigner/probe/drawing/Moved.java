package io.deploymentdesigner.probe.drawing;

import java.util.ArrayList;
import java.util.List;

/** Moves shapes about. */
final class Moved {
    private Moved() {}

    /** The same shape, {@code by} px further down. */
    static Shape down(Shape shape, double by) {
        return by(shape, 0, by);
    }

    /** The same shape, so many px further right and down. */
    static Shape by(Shape shape, double right, double down) {
        return switch (shape) {
            case Shape.Box b ->
                new Shape.Box(b.x() + right, b.y() + down, b.width(), b.height(), b.radius(), b.fill(), b.stroke());
            case Shape.Polygon p -> new Shape.Polygon(by(p.points(), right, down), p.fill(), p.stroke());
            case Shape.Line l ->
                new Shape.Line(l.x1() + right, l.y1() + down, l.x2() + right, l.y2() + down, l.stroke());
            case Shape.Disc d -> new Shape.Disc(d.x() + right, d.y() + down, d.radius(), d.fill(), d.stroke());
            case Shape.Stripes s ->
                new Shape.Stripes(s.x() + right, s.y() + down, s.width(), s.height(), s.line(), s.ground());
            case Shape.Text t ->
                new Shape.Text(t.x() + right, t.y() + down, t.text(), t.lettering(), t.ink(), t.anchor());
        };
    }

    private static List<Double> by(List<Double> points, double right, double down) {
        List<Double> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            moved.add(points.get(i) + (i % 2 == 0 ? right : down));
        }
        return moved;
    }
}
