package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Span;
import java.util.Optional;

/** A container's life: rising while it starts, full while it serves, falling while it ends. */
final class LifeDrawing {
    private static final double LEVEL = 5;

    private final Pen pen;
    private final Place place;
    private final Lane.Life lane;
    private final long needsMs;
    private final double top;
    private final double floor;
    private Slope level;

    /**
     * @param needsMs what the application needs from its start to serve, for the slope of the wedge
     */
    LifeDrawing(Pen pen, Place place, Lane.Life lane, long needsMs) {
        this.pen = pen;
        this.place = place;
        this.lane = lane;
        this.needsMs = Math.max(1, needsMs);
        this.top = place.y() + LEVEL;
        this.floor = place.bottom() - 7;
        this.level = new Slope(Span.of(0, 0, Span.Kind.PULL), top, top);
    }

    /** A height, in px from the top, that changes evenly from the beginning of a span to its end. */
    private record Slope(Span span, double begin, double end) {
        double at(double ms) {
            double share = (ms - span.from()) / Math.max(1, span.length());
            return begin + (end - begin) * Math.clamp(share, 0, 1);
        }
    }

    /** The height at an edge of what is in view of the span. */
    private double heightAt(double x) {
        return level.at(place.scale().timeAt(x));
    }

    void draw() {
        pen.line(place.left(), top, place.right(), top, Stroke.dotted(Ink.SERVING, 1));
        for (int i = 0; i < lane.spans().size(); i++) {
            Span span = lane.spans().get(i);
            level = level(
                    span, i + 1 < lane.spans().size() ? Optional.of(lane.spans().get(i + 1)) : Optional.empty());
            if (place.scale().shows(span.from(), span.to())) {
                span(span);
            }
        }
        notReached();
    }

    /** How high it stands from the beginning of a span to its end; an attempt that comes to serve reaches the top. */
    private Slope level(Span span, Optional<Span> next) {
        double low = floor - 5;
        return switch (span.kind()) {
            case STARTING -> {
                boolean serves = next.filter(n -> n.kind() == Span.Kind.SERVING || n.kind() == Span.Kind.OUTAGE)
                        .isPresent();
                double share = serves ? 1 : Math.min(1, (double) span.length() / needsMs);
                yield new Slope(span, low, low - (low - top) * share);
            }
            case SERVING, OUTAGE -> new Slope(span, top, top);
            case KILLED, ENDING -> new Slope(span, level.end(), floor);
            default -> new Slope(span, floor, floor);
        };
    }

    /** Says that the app never serves, where no other word stands. */
    private void notReached() {
        String text = Words.text("life.notReached", place.locale());
        double left = place.right() - TextMeter.width(text, Lettering.SMALL) - 8;
        boolean free = lane.spans().stream()
                .noneMatch(s -> s.kind() == Span.Kind.SERVING
                        || (s.kind() == Span.Kind.STARTING
                                && place.scale().x(s.to()) > left + 70
                                && place.scale().x(s.from()) < place.right() - 70));
        if (free && place.height() >= 50) {
            pen.text(place.right(), top + 14, text, Lettering.SMALL, Ink.SUCCESS, Shape.Anchor.END);
        }
    }

    private void span(Span span) {
        double x1 = place.scale().clamped(span.from());
        double x2 = place.scale().clamped(span.to());
        switch (span.kind()) {
            case PULL -> pull(x1, x2);
            case STARTING -> starting(span, x1, x2);
            case SERVING -> serving(span, x1, x2);
            case OUTAGE -> outage(span, x1, x2);
            case KILLED -> killed(span, x1, x2);
            case ENDING -> ending(x1, x2, Ink.CONDITION, Ink.PULL_GROUND);
            case BACK_OFF -> backOff(span, x1, x2);
            default -> {}
        }
    }

    private void pull(double x1, double x2) {
        double height = (floor - top) / 2;
        pen.stripes(x1, floor - height, x2 - x1, height, Ink.PULL, Ink.PULL_GROUND);
    }

    private void starting(Span span, double x1, double x2) {
        double y1 = heightAt(x1);
        double y2 = heightAt(x2);
        pen.polygon(Ink.STARTING_GROUND, Stroke.solid(Ink.STARTING, 1.2), x1, y1, x2, y2, x2, floor, x1, floor);
        if (place.height() >= 50) {
            span.text().ifPresent(t -> over(t.text(place.locale()), x1, x2));
        }
    }

    private void over(String text, double x1, double x2) {
        if (TextMeter.width(text, Lettering.SMALL) <= x2 - x1 - 4) {
            pen.text(x1 + 5, top + 14, text, Lettering.SMALL, Ink.FOREGROUND);
        }
    }

    private void serving(Span span, double x1, double x2) {
        pen.fill(x1, top, x2 - x1, floor - top, Ink.SERVING);
        span.text()
                .ifPresent(t -> pen.label(
                        x1, x2 - x1, top, floor - top, t.text(place.locale()), Lettering.SMALL_STRONG, Ink.ON_SERVING));
    }

    private void outage(Span span, double x1, double x2) {
        pen.box(x1, top, x2 - x1, floor - top, 0, Ink.KILLED_GROUND, Stroke.dashed(Ink.KILLED, 1.2));
        span.text()
                .ifPresent(t ->
                        pen.label(x1, x2 - x1, top, floor - top, t.text(place.locale()), Lettering.SMALL, Ink.KILLED));
    }

    private void killed(Span span, double x1, double x2) {
        ending(x1, x2, Ink.KILLED, Ink.KILLED_GROUND);
        if (place.scale().shows(span.from(), span.from() + 1)) {
            pen.octagon(x1, top + 4, 6.5, Ink.DANGER);
        }
    }

    private void ending(double x1, double x2, Ink line, Ink ground) {
        pen.polygon(ground, Stroke.solid(line, 1.2), x1, heightAt(x1), x2, heightAt(x2), x2, floor, x1, floor);
    }

    private void backOff(Span span, double x1, double x2) {
        double height = Math.min(28, (floor - top) * 0.55);
        double y = floor - height;
        pen.frame(x1, y, x2 - x1, height, Stroke.dashed(Ink.MUTED, 1.2));
        if (x2 - x1 > 16) {
            pen.line(x1 + 8, y + height / 2 - 4, x1 + 8, y + height / 2 + 4, Stroke.solid(Ink.MUTED, 2));
            pen.line(x1 + 12, y + height / 2 - 4, x1 + 12, y + height / 2 + 4, Stroke.solid(Ink.MUTED, 2));
        }
        span.text().map(t -> waits(t.text(place.locale()), x2 - x1 - 11)).ifPresent(text -> {
            pen.label(x1 + 11, x2 - x1 - 11, y, height, text, Lettering.SMALL, Ink.FOREGROUND);
        });
    }

    /** Where there is no room for the name of the wait, its length alone. */
    private static String waits(String text, double room) {
        int length = text.indexOf('≥');
        boolean fits = TextMeter.width(text, Lettering.SMALL) + 16 <= room;
        return fits || length < 0 ? text : text.substring(length);
    }
}
