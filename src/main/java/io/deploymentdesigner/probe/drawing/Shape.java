package io.deploymentdesigner.probe.drawing;

import java.util.List;
import java.util.Optional;

/** One thing to paint; sizes and places in px, from the top left. */
public sealed interface Shape {
    /** A rectangle, {@code radius} px round at the corners. */
    record Box(
            double x, double y, double width, double height, double radius, Optional<Ink> fill, Optional<Stroke> stroke)
            implements Shape {}

    /** A closed line through points {@code x0, y0, x1, y1 …}. */
    record Polygon(List<Double> points, Optional<Ink> fill, Optional<Stroke> stroke) implements Shape {
        /** Copies the points. */
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape {}

    /** A circle. */
    record Disc(double x, double y, double radius, Optional<Ink> fill, Optional<Stroke> stroke) implements Shape {}

    /** A rectangle of slanted stripes: possible, not sure. */
    record Stripes(double x, double y, double width, double height, Ink line, Ink ground) implements Shape {}

    /** A text; {@code y} is its baseline, {@code x} the point its anchor stands at. */
    record Text(double x, double y, String text, Lettering lettering, Ink ink, Anchor anchor) implements Shape {}

    /** What of a text stands at its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
