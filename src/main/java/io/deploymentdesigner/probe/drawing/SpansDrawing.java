package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Conditions and callers: bars where something holds, and what it is where it does not. */
final class SpansDrawing {
    /** Stripes nearer to each other than so many px are drawn as one. */
    private static final double APART = 3;

    private final Pen pen;
    private final Place place;
    private final double y;
    private final double height;

    SpansDrawing(Pen pen, Place place, double barHeight) {
        this.pen = pen;
        this.place = place;
        this.height = Math.min(barHeight, place.height() - 3);
        this.y = place.y() + (place.height() - height) / 2;
    }

    void condition(List<Span> spans) {
        double middle = y + height / 2;
        pen.line(place.left(), middle, place.right(), middle, Stroke.dotted(Ink.BORDER, 1));
        spans.stream().filter(s -> place.scale().shows(s.from(), s.to())).forEach(this::span);
    }

    void callers(List<Span> spans) {
        List<Span> shown = spans.stream()
                .filter(s -> place.scale().shows(s.from(), s.to()))
                .toList();
        List<Span> refused =
                shown.stream().filter(s -> s.kind() == Span.Kind.REFUSED).toList();
        List<Span> stripes = together(shown.stream().filter(s -> isPossible(s) && !isLost(s, refused)));
        shown.stream().filter(s -> !isPossible(s)).forEach(this::span);
        stripes.forEach(this::span);
        refused.forEach(s -> refusal(s, stripes));
        possible(stripes.stream().filter(s -> !isRefusedAfter(s, shown)).toList());
    }

    private static boolean isPossible(Span span) {
        return span.kind() == Span.Kind.POSSIBLE;
    }

    /** Whether it is too short to be seen amid refusals that are certain. */
    private boolean isLost(Span possible, List<Span> refused) {
        return possible.length() * place.scale().density() < APART
                && refused.stream().anyMatch(s -> s.from() <= possible.from() && possible.to() <= s.to());
    }

    /** Those that cannot be told apart are one. */
    private List<Span> together(Stream<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.sorted(Comparator.comparingLong(Span::from)).forEach(span -> {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && place.scale().x(span.from()) - place.scale().x(last.to()) < APART) {
                long to = Math.max(last.to(), span.to());
                joined.set(joined.size() - 1, new Span(last.from(), to, last.kind(), last.text()));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }

    /** Where refusals follow, their own word stands. */
    private static boolean isRefusedAfter(Span possible, List<Span> all) {
        return all.stream()
                .anyMatch(s -> s.kind() == Span.Kind.REFUSED && s.from() <= possible.to() && possible.to() < s.to());
    }

    /** Says beside the first striped stretch with room what it means. */
    private void possible(List<Span> stretches) {
        for (int i = 0; i < stretches.size(); i++) {
            Span span = stretches.get(i);
            double x = place.scale().clamped(span.to()) + 4;
            double end = i + 1 < stretches.size()
                    ? place.scale().clamped(stretches.get(i + 1).from())
                    : place.right();
            String text = span.text().map(t -> t.text(place.locale())).orElse("");
            double width = TextMeter.width(text, Lettering.SMALL) + 10;
            if (!text.isEmpty() && height >= 13 && x + width + 4 < end) {
                pen.fill(x, y + 1, width, height - 2, Ink.WARNING_GROUND);
                pen.text(x + 5, y + height / 2 + 4, text, Lettering.SMALL, Ink.WARNING);
                return;
            }
        }
    }

    private void span(Span span) {
        double x1 = place.scale().clamped(span.from());
        double x2 = place.scale().clamped(span.to());
        double width = x2 - x1;
        switch (span.kind()) {
            case TRUE -> {
                pen.fill(x1, y, width, height, Ink.CONDITION);
                words(span, x1, width, Ink.GROUND);
            }
            case COUNTING -> {
                pen.fill(x1, y, width, height, Ink.GROUND);
                pen.frame(x1, y, width, height, Stroke.dashed(Ink.CONDITION, 1));
                words(span, x1, width, Ink.MUTED);
            }
            case POSSIBLE -> pen.stripes(x1, y, width, height, Ink.BAND, Ink.BAND_GROUND);
            case SERVED -> {
                pen.fill(x1, y, width, height, Ink.SERVING);
                words(span, x1, width, Ink.ON_SERVING);
            }
            case REFUSED -> pen.stripes(x1, y, width, height, Ink.KILLED, Ink.KILLED_GROUND);
            case NOBODY -> nobody(span, x1, x2);
            default -> {}
        }
    }

    private void words(Span span, double x, double width, Ink ink) {
        span.text().ifPresent(t -> pen.label(x, width, y, height, t.text(place.locale()), Lettering.SMALL, ink));
    }

    /** The word of a refusal, in the first stretch that has room for it between those that are only possible. */
    private void refusal(Span span, List<Span> stripes) {
        String text = span.text().map(t -> t.text(place.locale())).orElse("");
        double needs = TextMeter.width(text, Lettering.SMALL_STRONG);
        double from = place.scale().clamped(span.from());
        double to = place.scale().clamped(span.to());
        if (text.isEmpty() || height < 13 || needs + 24 > to - from) {
            return;
        }
        double x = room(from, to, needs + 24, stripes) + 8;
        pen.fill(x, y + 2, needs + 8, height - 4, Ink.DANGER_GROUND);
        pen.text(x + 4, y + height / 2 + 4, text, Lettering.SMALL_STRONG, Ink.DANGER);
    }

    /** Where the first stretch of a width begins that holds none of the stripes; at the beginning where there is none. */
    private double room(double from, double to, double width, List<Span> stripes) {
        double begins = from;
        for (Span each : stripes) {
            double striped = place.scale().clamped(each.from());
            if (striped >= begins + width) {
                return begins;
            }
            begins = Math.max(begins, place.scale().clamped(each.to()));
        }
        return to - begins >= width ? begins : from;
    }

    private void nobody(Span span, double x1, double x2) {
        double middle = y + height / 2;
        pen.line(x1 + 5, middle, Math.max(x1 + 5, x2 - 5), middle, Stroke.solid(Ink.BORDER, 2));
        pen.ring(x1 + 3, middle, 2.5, Ink.GROUND, Stroke.solid(Ink.CONDITION, 1));
        pen.ring(Math.max(x1 + 3, x2 - 3), middle, 2.5, Ink.GROUND, Stroke.solid(Ink.CONDITION, 1));
        span.text().ifPresent(t -> {
            String text = t.text(place.locale());
            double needs = TextMeter.width(text, Lettering.SMALL);
            if (needs + 40 <= x2 - x1) {
                double centre = (x1 + x2) / 2;
                pen.fill(centre - needs / 2 - 8, middle - 8, needs + 16, 16, Ink.GROUND);
                pen.text(centre, middle + 4, text, Lettering.SMALL, Ink.MUTED, Shape.Anchor.MIDDLE);
            }
        });
    }
}
