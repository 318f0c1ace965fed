package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Mark;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A probe's ticks on its line, each shape its result, with what sets their times. */
final class ProbeDrawing {
    private static final double LEAST_APART = 5;
    private static final double COUNTS_APART = 13;

    /** In the lowest lane there is, the ticks stand so far below its top, and are smaller: the counts fit above them. */
    private static final double LOW_LINE = 13;

    private static final double LOW = 22;
    private static final double COUNT_LINE = 7.6;

    private final Pen pen;
    private final Place place;
    private final Lane.Probe lane;
    private final double line;

    ProbeDrawing(Pen pen, Place place, Lane.Probe lane) {
        this.pen = pen;
        this.place = place;
        this.lane = lane;
        this.line = place.full() ? place.bottom() - 14 : place.y() + below(place.height());
    }

    /** How far below the top of its lane the ticks stand: lower than the middle only where failures are counted above. */
    private double below(double height) {
        boolean counts = lane.marks().stream().anyMatch(ProbeDrawing::isCounted);
        return counts ? Math.max(height * 0.62, LOW_LINE) : height / 2;
    }

    private static boolean isCounted(Mark mark) {
        return mark.kind() != Mark.Kind.SUCCESS && mark.run() > 0;
    }

    /**
     * Draws it and returns its handles: in a row of their own where the lane is full, over the ticks where it is active.
     */
    List<Handle> draw(boolean withHandles, boolean active) {
        pen.line(place.left(), line, place.right(), line, Stroke.dotted(Ink.BORDER, 1));
        List<Mark> shown = MarksInView.of(asked(), place.scale());
        boolean crowded = shown.size() * LEAST_APART > place.right() - place.left();
        if (crowded) {
            crowd(shown);
        } else {
            shown.forEach(this::mark);
            if (shown.size() * COUNTS_APART < place.right() - place.left()) {
                counts(shown);
            }
        }
        passed();
        return place.full() || (active && withHandles)
                ? new ProbeSettingsDrawing(pen, place, lane, line).draw(withHandles)
                : List.of();
    }

    /** Without the ticks of a startup probe that has passed for good: they send nothing any more. */
    private List<Mark> asked() {
        List<Mark> marks = lane.marks();
        int end = marks.size();
        while (lane.kind() == ProbeKind.STARTUP && end > 0 && marks.get(end - 1).kind() == Mark.Kind.SKIPPED) {
            end--;
        }
        boolean passed = end > 0 && marks.get(end - 1).kind() == Mark.Kind.SUCCESS;
        return passed ? marks.subList(0, end) : marks;
    }

    /** A startup probe that has passed is not asked any more. */
    private void passed() {
        if (lane.kind() != ProbeKind.STARTUP || asked().isEmpty()) {
            return;
        }
        Mark last = asked().getLast();
        double x = place.scale().x(last.at()) + 8;
        String text = Words.text("probe.passed", place.locale());
        if (last.kind() == Mark.Kind.SUCCESS
                && x > place.left()
                && x + TextMeter.width(text, Lettering.SMALL) + 8 < place.right()) {
            pen.line(x, line - 5, x, line + 5, Stroke.solid(Ink.SERVING, 1.6));
            pen.text(x + 6, line + 4, text, Lettering.SMALL, Ink.MUTED);
        }
    }

    /** Too many to tell apart: bands by result, and a mark for each that acts. */
    private void crowd(List<Mark> marks) {
        int begins = 0;
        for (int i = 1; i <= marks.size(); i++) {
            Mark.Kind kind = marks.get(begins).kind();
            if (i == marks.size() || marks.get(i).kind() != kind) {
                Mark end = marks.get(Math.min(i, marks.size() - 1));
                band(place.scale().x(marks.get(begins).at()), place.scale().x(end.at()), kind);
                begins = i;
            }
        }
        marks.stream().filter(Mark::acts).limit(500).forEach(this::mark);
    }

    private void band(double from, double to, Mark.Kind kind) {
        Ink ink = switch (kind) {
            case SUCCESS -> Ink.SERVING;
            case SKIPPED -> Ink.SKIPPED;
            default -> Ink.MUTED;
        };
        double height = kind == Mark.Kind.SKIPPED ? 2 : 8;
        pen.fill(from, line - height / 2, Math.max(1, to - from), height, ink);
    }

    private static boolean bad(Mark mark) {
        return mark.acts() && mark.kind() != Mark.Kind.SUCCESS;
    }

    /** The count of each failure, as far as they do not stand in each other's way; those that act go first. */
    private void counts(List<Mark> marks) {
        NavigableSet<Double> taken = new TreeSet<>();
        for (boolean acting : new boolean[] {true, false}) {
            for (Mark mark : marks) {
                double x = countAt(mark);
                if (isCounted(mark) && bad(mark) == acting && free(taken, x)) {
                    Lettering lettering = acting ? Lettering.COUNT_STRONG : Lettering.COUNT;
                    Ink ink = acting ? Ink.DANGER : Ink.MUTED;
                    pen.text(
                            x,
                            Math.max(line - 8, place.y() + COUNT_LINE),
                            Integer.toString(mark.run()),
                            lettering,
                            ink,
                            Shape.Anchor.MIDDLE);
                    taken.add(x);
                }
            }
        }
    }

    private double countAt(Mark mark) {
        return place.scale().x(mark.kind() == Mark.Kind.TIMEOUT ? mark.end() : mark.at());
    }

    private static boolean free(NavigableSet<Double> taken, double x) {
        return taken.subSet(x - COUNTS_APART, true, x + COUNTS_APART, true).isEmpty();
    }

    private void mark(Mark mark) {
        double x = place.scale().x(mark.at());
        boolean bad = bad(mark);
        Ink ink = bad ? Ink.DANGER : Ink.MUTED;
        switch (mark.kind()) {
            case SUCCESS -> pen.disc(x, line, 4, Ink.SERVING);
            case SKIPPED -> pen.line(x, line - 3.5, x, line + 3.5, Stroke.solid(Ink.SKIPPED, 1.3));
            case FAILURE -> pen.cross(x, line, place.height() < LOW ? 7 : 8, Stroke.solid(ink, bad ? 2.4 : 1.8));
            case TIMEOUT -> timeout(mark, x, ink);
            case ABORTED, ERROR -> ProbeSign.slashed(pen, x, line, ink);
        }
    }

    /** A line as long as the wait, then an hourglass. */
    private void timeout(Mark mark, double x, Ink ink) {
        double end = place.scale().clamped(mark.end());
        pen.line(x, line, end, line, Stroke.solid(ink, 1.8));
        ProbeSign.hourglass(pen, end, line, ink);
    }

    /** The probe's name for the lane. */
    static String name(Lane.Probe lane, Place place) {
        return Words.text("lane." + lane.kind().word(), place.locale(), Spoken.probe(lane.kind()));
    }
}
