package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Mark;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.timeline.Timeline;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the shapes in view mean, in one line; only those that are there. */
public final class LegendDrawing {
    private static final double HEIGHT = 20;
    private static final double GAP = 12;
    private static final double SIGN = 15;

    private final Pen pen = new Pen();
    private final Locale locale;

    private enum Entry {
        SUCCESS,
        FAILURE,
        TIMEOUT,
        ABORTED,
        ERROR,
        ACTS,
        SKIPPED,
        POSSIBLE,
        UNCERTAIN
    }

    private LegendDrawing(Locale locale) {
        this.locale = locale;
    }

    /** The legend of a pod's timeline as it is looked at, as wide as it needs. */
    public static Drawing of(Timeline timeline, View view) {
        Set<Entry> entries = EnumSet.noneOf(Entry.class);
        timeline.lanes().forEach(lane -> add(lane, view.scale(), entries));
        return new LegendDrawing(view.locale()).draw(entries);
    }

    /** The legend of a rollout. */
    public static Drawing of(RolloutView rollout, Locale locale) {
        boolean uncertain = rollout.callers().stream().anyMatch(s -> s.kind() == Span.Kind.POSSIBLE);
        return new LegendDrawing(locale).draw(uncertain ? Set.of(Entry.UNCERTAIN) : Set.of());
    }

    private static void add(Lane lane, TimeScale scale, Set<Entry> entries) {
        boolean possible = switch (lane) {
            case Lane.Condition condition -> condition.spans().stream().anyMatch(s -> s.kind() == Span.Kind.POSSIBLE);
            case Lane.Budget budget -> budget.budget().isPresent();
            default -> false;
        };
        if (possible) {
            entries.add(Entry.POSSIBLE);
        }
        if (lane instanceof Lane.Probe probe) {
            MarksInView.of(probe.marks(), scale).forEach(mark -> entries.add(entry(mark)));
        }
    }

    private static Entry entry(Mark mark) {
        return switch (mark.kind()) {
            case SUCCESS -> Entry.SUCCESS;
            case SKIPPED -> Entry.SKIPPED;
            case TIMEOUT -> Entry.TIMEOUT;
            case ABORTED -> Entry.ABORTED;
            case ERROR -> Entry.ERROR;
            case FAILURE -> mark.acts() ? Entry.ACTS : Entry.FAILURE;
        };
    }

    private Drawing draw(Set<Entry> entries) {
        double x = 0;
        for (Entry entry : entries) {
            String word = Words.text("legend." + entry.name(), locale);
            sign(entry, x + 5, HEIGHT / 2);
            pen.text(x + SIGN, HEIGHT / 2 + 4, word, Lettering.SMALL, Ink.MUTED);
            x += SIGN + TextMeter.width(word, Lettering.SMALL) + GAP;
        }
        return new Drawing(Math.max(0, x - GAP), HEIGHT, pen.shapes(), List.of(), List.of());
    }

    private void sign(Entry entry, double x, double y) {
        switch (entry) {
            case SUCCESS -> pen.disc(x, y, 4, Ink.SERVING);
            case FAILURE -> pen.cross(x, y, 8, Stroke.solid(Ink.MUTED, 1.8));
            case TIMEOUT -> ProbeSign.hourglass(pen, x, y, Ink.MUTED);
            case ABORTED, ERROR -> ProbeSign.slashed(pen, x, y, Ink.MUTED);
            case ACTS -> pen.cross(x, y, 8, Stroke.solid(Ink.DANGER, 2.4));
            case SKIPPED -> pen.line(x, y - 3.5, x, y + 3.5, Stroke.solid(Ink.SKIPPED, 1.3));
            case POSSIBLE, UNCERTAIN -> pen.stripes(x - 5, y - 5, 10, 10, Ink.BAND, Ink.BAND_GROUND);
        }
    }
}
