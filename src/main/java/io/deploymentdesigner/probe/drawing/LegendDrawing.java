package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Mark;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.timeline.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the shapes in view mean, in a line at the right; only those that are there. */
final class LegendDrawing {
    private static final double GAP = 18;

    private final Pen pen;
    private final View view;
    private final List<Entry> entries = new ArrayList<>();

    private enum Entry {
        SUCCESS,
        FAILURE,
        ACTS,
        SKIPPED,
        POSSIBLE
    }

    LegendDrawing(Pen pen, View view, Timeline timeline) {
        this.pen = pen;
        this.view = view;
        for (Entry entry : Entry.values()) {
            if (timeline.lanes().stream().anyMatch(lane -> shows(lane, entry))) {
                entries.add(entry);
            }
        }
    }

    private boolean shows(Lane lane, Entry entry) {
        return switch (lane) {
            case Lane.Probe probe ->
                probe.marks().stream()
                        .filter(m -> view.scale().shows(m.at(), m.end() + 1))
                        .anyMatch(m -> entry == entry(m));
            case Lane.Condition condition ->
                entry == Entry.POSSIBLE && condition.spans().stream().anyMatch(s -> s.kind() == Span.Kind.POSSIBLE);
            case Lane.Budget budget ->
                entry == Entry.POSSIBLE && budget.budget().isPresent();
            default -> false;
        };
    }

    private static Entry entry(Mark mark) {
        return switch (mark.kind()) {
            case SUCCESS -> Entry.SUCCESS;
            case SKIPPED -> Entry.SKIPPED;
            default -> mark.acts() ? Entry.ACTS : Entry.FAILURE;
        };
    }

    private String word(Entry entry) {
        return Words.text("legend." + entry.name(), view.locale());
    }

    private double width() {
        return entries.stream()
                .mapToDouble(e -> TextMeter.width(word(e), Lettering.SMALL) + 12 + GAP)
                .sum();
    }

    /** Draws it on a line, unless it would reach left of {@code free}. */
    void draw(double y, double free) {
        double x = view.width() - View.MARGIN;
        if (x - width() < free) {
            return;
        }
        List<Entry> backwards = new ArrayList<>(entries);
        Collections.reverse(backwards);
        for (Entry entry : backwards) {
            String word = word(entry);
            pen.text(x, y + 4, word, Lettering.SMALL, Ink.MUTED, Shape.Anchor.END);
            x -= TextMeter.width(word, Lettering.SMALL) + 10;
            sign(entry, x, y);
            x -= GAP;
        }
    }

    private void sign(Entry entry, double x, double y) {
        switch (entry) {
            case SUCCESS -> pen.disc(x, y, 4, Ink.SERVING);
            case FAILURE -> pen.cross(x, y, 8, Stroke.solid(Ink.MUTED, 1.8));
            case ACTS -> pen.cross(x, y, 8, Stroke.solid(Ink.DANGER, 2.4));
            case SKIPPED -> pen.line(x, y - 3.5, x, y + 3.5, Stroke.solid(Ink.SKIPPED, 1.3));
            case POSSIBLE -> pen.stripes(x - 6, y - 5, 11, 10, Ink.BAND, Ink.BAND_GROUND);
        }
    }
}
