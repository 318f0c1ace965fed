package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.RolloutRow;
import io.deploymentdesigner.probe.timeline.RolloutView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a rollout out: waves on top, a row for each pod, what is Available below, and the callers. */
public final class RolloutDrawing {
    private static final double MOST_ROW = 27;

    /** From this height on a row has its sign, and words in its bars, px. */
    private static final double WORDS_ROW = 16;

    private static final double MOST_CAPACITY = 112;

    /** The heights of everything but the pods' rows, and the least of a row and of the capacity, in px. */
    private enum Spacing {
        USUAL(26, 18, 62, 26, 1, CallOut.height(1)),
        CLOSE(20, 13, 36, 19, 2, CallOut.closeHeight(2));

        final double waves;
        final double row;
        final double capacity;
        final double callers;
        final int lines;
        final double callOut;

        Spacing(double waves, double row, double capacity, double callers, int lines, double callOut) {
            this.waves = waves;
            this.row = row;
            this.capacity = capacity;
            this.callers = callers;
            this.lines = lines;
            this.callOut = callOut;
        }

        /** What is as high however much room there is. */
        double fixed() {
            return View.RULER + waves + callers + callOut;
        }

        double least(int rows) {
            return fixed() + rows * row + capacity;
        }

        /** How many rows of a height there is room for beside what is always as high. */
        int rows(double height, double each) {
            return (int) Math.clamp((height - fixed()) / each, RolloutRows.LEAST, RolloutRows.MOST);
        }
    }

    private final Pen pen = new Pen();
    private final RolloutView rollout;
    private final View view;
    private final TimeScale scale;
    private final RolloutRows pods;
    private final Spacing spacing;
    private final List<Drawing.Row> rows = new ArrayList<>();

    private RolloutDrawing(RolloutView rollout, View view) {
        this.rollout = rollout;
        this.view = view;
        this.scale = view.scale();
        this.pods = RolloutRows.fitting(
                rollout,
                Spacing.CLOSE.rows(view.height() - Spacing.USUAL.capacity, WORDS_ROW),
                Spacing.CLOSE.rows(view.height() - Spacing.CLOSE.capacity, Spacing.CLOSE.row));
        this.spacing = view.height() < Spacing.USUAL.least(pods.count()) ? Spacing.CLOSE : Spacing.USUAL;
    }

    /**
     * Draws a rollout.
     *
     * @param moment what the call-out tells; null for nothing
     */
    public static Drawing draw(RolloutView rollout, View view, @Nullable Moment moment) {
        return new RolloutDrawing(rollout, view).draw(moment);
    }

    /** The height at which every row is full, in px. */
    public static double fullHeight(RolloutView rollout) {
        int rows =
                RolloutRows.fitting(rollout, RolloutRows.MOST, RolloutRows.MOST).count();
        return Spacing.USUAL.fixed() + rows * MOST_ROW + MOST_CAPACITY;
    }

    /** The height below which rows or the call-out would be cut off, in px. */
    public static double leastHeight(RolloutView rollout) {
        int rows = RolloutRows.fitting(rollout, RolloutRows.LEAST, RolloutRows.LEAST)
                .count();
        return Spacing.CLOSE.least(rows);
    }

    private Drawing draw(@Nullable Moment moment) {
        return rollout.forecast().nothing().isPresent() ? nothing() : drawn(moment);
    }

    /** The time alone: there are no pods, and nobody who could be refused. */
    private Drawing nothing() {
        pen.fill(0, 0, view.width(), view.height(), Ink.GROUND);
        new Ruler(pen, scale).draw(0, View.RULER, View.RULER, view.cursorMs(), view.locale());
        divider(View.RULER);
        return new Drawing(view.width(), view.height(), pen.shapes(), List.of(), rows);
    }

    private Drawing drawn(@Nullable Moment moment) {
        double foot = CallOut.height(moment, view, spacing == Spacing.CLOSE, spacing.lines);
        double room = view.height() - spacing.fixed() + spacing.callOut - foot;
        int count = Math.max(1, pods.count());
        double row = Math.clamp((room - Spacing.USUAL.capacity) / count, spacing.row, MOST_ROW);
        double capacity = Math.clamp(room - row * count, spacing.capacity, MOST_CAPACITY);
        double podsTop = View.RULER + spacing.waves;
        double bottom = podsTop + row * count + capacity + spacing.callers;
        double height = Math.max(view.height(), bottom + foot);
        pen.fill(0, 0, view.width(), height, Ink.GROUND);
        new Ruler(pen, scale).draw(0, View.RULER, bottom, view.cursorMs(), view.locale());
        divider(View.RULER);
        waves();
        double y = pods(pods.old(), podsTop, row);
        y = pods(pods.fresh(), y, row);
        place("capacity", y, capacity);
        new CapacityDrawing(pen, new Place(y, capacity, true, scale, view.locale())).draw(rollout);
        y += capacity;
        place("callers", y, spacing.callers);
        Place callers = new Place(y, spacing.callers, true, scale, view.locale());
        LaneIcon.CALLERS.named(pen, y + spacing.callers / 2, Words.text("lane.callers", view.locale()));
        new SpansDrawing(pen, callers, 17).callers(rollout.callers());
        pen.line(View.NAMES, 0, View.NAMES, bottom, Stroke.solid(Ink.BORDER, 1));
        new CallOut(pen, view).draw(moment, bottom, spacing == Spacing.CLOSE);
        return new Drawing(view.width(), height, pen.shapes(), List.of(), rows);
    }

    /** The rows of one version from a height on; returns the height below them. */
    private double pods(RolloutRows.Version version, double top, double row) {
        double y = top;
        for (RolloutRow each : version.rows()) {
            place(each.id(), y, row);
            new RolloutPodDrawing(pen, new Place(y, row, false, scale, view.locale()), rollout.life()).draw(each);
            y += row;
        }
        if (version.left() > 0) {
            String more = Words.text("rollout.more", view.locale(), Integer.toString(version.left()));
            pen.text(LaneIcon.NAME_X, y + row / 2 + 4, more, Lettering.SMALL, Ink.MUTED);
            y += row;
            divider(y);
        }
        return y;
    }

    private void waves() {
        Place place = new Place(View.RULER, spacing.waves, true, scale, view.locale());
        new WavesDrawing(pen, place, rollout).draw();
        divider(View.RULER + spacing.waves);
    }

    private void place(String id, double y, double height) {
        rows.add(new Drawing.Row(id, y, height));
        divider(y + height);
    }

    private void divider(double y) {
        pen.line(0, y, view.width(), y, Stroke.solid(Ink.DIVIDER, 1));
    }
}
