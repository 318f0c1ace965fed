package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Span;

/** The state before the last edit, in outline. */
final class GhostDrawing {
    private final Pen pen;
    private final Place place;

    GhostDrawing(Pen pen, Place place) {
        this.pen = pen;
        this.place = place;
    }

    void draw(Ghost ghost) {
        double middle = place.y() + place.height() / 2;
        LaneIcon.BEFORE.named(
                pen, middle, Words.text(ghost.ofFix() ? "lane.before" : "lane.beforeEdit", place.locale()));
        ghost.timeline().lanes().stream()
                .filter(Lane.Life.class::isInstance)
                .map(Lane.Life.class::cast)
                .limit(1)
                .forEach(life -> life.spans().stream()
                        .filter(s -> place.scale().shows(s.from(), s.to()))
                        .forEach(this::span));
    }

    private void span(Span span) {
        double x1 = place.scale().clamped(span.from());
        double x2 = place.scale().clamped(span.to());
        double top = place.y() + 6;
        double floor = place.bottom() - 4;
        Stroke dotted = Stroke.dotted(Ink.SKIPPED, 1.2);
        switch (span.kind()) {
            case STARTING -> {
                pen.polyline(dotted, x1, floor, x1, floor - 3, x2, top + 4, x2, floor);
                pen.line(x1, floor, x2, floor, Stroke.solid(Ink.SKIPPED, 1));
            }
            case SERVING -> pen.frame(x1, top + 3, x2 - x1, floor - top - 3, dotted);
            case KILLED -> {
                if (place.scale().shows(span.from(), span.from() + 1)) {
                    pen.cross(x1, top + 3, 7, Stroke.solid(Ink.SKIPPED, 1.6));
                }
            }
            case BACK_OFF -> {
                double x = (x1 + x2) / 2;
                pen.line(x - 2, top + 4, x - 2, floor - 2, Stroke.solid(Ink.SKIPPED, 1.6));
                pen.line(x + 2, top + 4, x + 2, floor - 2, Stroke.solid(Ink.SKIPPED, 1.6));
                pen.line(x1, floor, x2, floor, dotted);
            }
            default -> {}
        }
    }
}
