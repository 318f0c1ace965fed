package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Span;
import java.util.List;

/** A container that starts again and again, in a row of a rollout: small, but with the shapes of its own lane. */
final class RestartsDrawing {
    private static final double SIGN = 4.5;
    private static final double STAND = 3;

    /** A wait at least so long, in px, has its sign. */
    private static final double PAUSE = 18;

    private final Pen pen;
    private final Place place;
    private final double y;
    private final double height;

    /**
     * Draws between two heights.
     *
     * @param y the top of the shapes, px
     * @param height how high they are, px
     */
    RestartsDrawing(Pen pen, Place place, double y, double height) {
        this.pen = pen;
        this.place = place;
        this.y = y;
        this.height = height;
    }

    /**
     * Draws a life.
     *
     * @param life in milliseconds since the pod's creation
     * @param createdMs when the pod is created
     */
    void draw(List<Span> life, long createdMs) {
        for (Span span : life) {
            long from = createdMs + span.from();
            long to = createdMs + span.to();
            if (place.scale().shows(from, to)) {
                span(span.kind(), place.scale().clamped(from), place.scale().clamped(to));
            }
        }
    }

    private void span(Span.Kind kind, double x1, double x2) {
        double floor = y + height;
        double half = y + height / 2;
        switch (kind) {
            case PULL -> pen.stripes(x1, half, x2 - x1, height / 2, Ink.PULL, Ink.PULL_GROUND);
            case STARTING ->
                pen.polygon(
                        Ink.STARTING_GROUND,
                        Stroke.solid(Ink.STARTING, 1),
                        x1,
                        floor - STAND,
                        x2,
                        half,
                        x2,
                        floor,
                        x1,
                        floor);
            case KILLED -> killed(x1, x2);
            case BACK_OFF -> backOff(x1, x2);
            default -> {}
        }
    }

    private void backOff(double x1, double x2) {
        double half = y + height / 2;
        pen.frame(x1, half, x2 - x1, height / 2, Stroke.dashed(Ink.MUTED, 1));
        if (x2 - x1 > PAUSE) {
            pen.line(x1 + 6, half + 2, x1 + 6, half + height / 2 - 2, Stroke.solid(Ink.MUTED, 1.6));
            pen.line(x1 + 9, half + 2, x1 + 9, half + height / 2 - 2, Stroke.solid(Ink.MUTED, 1.6));
        }
    }

    private void killed(double x1, double x2) {
        double floor = y + height;
        pen.polygon(
                Ink.KILLED_GROUND,
                Stroke.solid(Ink.KILLED, 1),
                x1,
                y + height / 2,
                Math.max(x2, x1 + 1),
                floor,
                x1,
                floor);
        if (x1 > place.left()) {
            pen.octagon(x1, y + SIGN, SIGN, Ink.DANGER);
        }
    }
}
