package io.deploymentdesigner.probe.drawing;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param ink its colour
 * @param width in px
 * @param dashes lengths of dash and gap in px, empty for a solid line
 */
public record Stroke(Ink ink, double width, List<Double> dashes) {
    /** Copies the dashes. */
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    /** A solid line. */
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, List.of());
    }

    /** A dashed line. */
    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, List.of(4.0, 3.0));
    }

    /** A dotted line. */
    public static Stroke dotted(Ink ink, double width) {
        return new Stroke(ink, width, List.of(1.5, 2.5));
    }
}
