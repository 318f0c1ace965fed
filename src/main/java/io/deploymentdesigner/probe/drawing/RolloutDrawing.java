package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.RolloutPod;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a rollout out: waves on top, a row for each pod, what is Available below, and the callers. */
public final class RolloutDrawing {
    private static final double WAVES = 26;
    private static final double LEAST_ROW = 13;
    private static final double MOST_ROW = 27;
    private static final double LEAST_CAPACITY = 62;
    private static final double MOST_CAPACITY = 112;
    private static final double CALLERS = 26;
    private static final double CALL_OUT = CallOut.height(1);

    private final Pen pen = new Pen();
    private final RolloutView rollout;
    private final View view;
    private final TimeScale scale;
    private final List<Drawing.Row> rows = new ArrayList<>();

    private RolloutDrawing(RolloutView rollout, View view) {
        this.rollout = rollout;
        this.view = view;
        this.scale = view.scale();
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
        return View.RULER + WAVES + rows(rollout) * MOST_ROW + MOST_CAPACITY + CALLERS + CALL_OUT;
    }

    /** The height below which rows would be cut off, in px. */
    public static double leastHeight(RolloutView rollout) {
        return View.RULER + WAVES + rows(rollout) * LEAST_ROW + LEAST_CAPACITY + CALLERS + CALL_OUT;
    }

    /** The old pods, the new ones, and after each kind a row that counts those without one. */
    private static int rows(RolloutView rollout) {
        return rollout.pods().size() + (rollout.hidden() > 0 ? 2 : 0);
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
        double room = view.height() - View.RULER - WAVES - CALLERS - CALL_OUT;
        int count = rows(rollout);
        double row = Math.clamp((room - LEAST_CAPACITY) / Math.max(1, count), LEAST_ROW, MOST_ROW);
        double capacity = Math.clamp(room - row * count, LEAST_CAPACITY, MOST_CAPACITY);
        double podsTop = View.RULER + WAVES;
        double bottom = podsTop + row * count + capacity + CALLERS;
        double height = Math.max(view.height(), bottom + CALL_OUT);
        pen.fill(0, 0, view.width(), height, Ink.GROUND);
        new Ruler(pen, scale).draw(0, View.RULER, bottom, view.cursorMs(), view.locale());
        divider(View.RULER);
        waves(View.RULER);
        double y = pods(false, podsTop, row);
        y = pods(true, y, row);
        place("capacity", y, capacity);
        new CapacityDrawing(pen, new Place(y, capacity, true, scale, view.locale())).draw(rollout);
        y += capacity;
        place("callers", y, CALLERS);
        Place callers = new Place(y, CALLERS, true, scale, view.locale());
        LaneIcon.CALLERS.named(pen, y + CALLERS / 2, Words.text("lane.callers", view.locale()));
        new SpansDrawing(pen, callers, 17).callers(rollout.callers());
        pen.line(View.NAMES, 0, View.NAMES, bottom, Stroke.solid(Ink.BORDER, 1));
        CallOut callOut = new CallOut(pen, view);
        if (view.cursorMs() >= 0) {
            callOut.cursor(0, moment == null ? bottom : bottom + 8);
        }
        if (moment != null) {
            callOut.moment(moment, bottom);
        }
        return new Drawing(view.width(), height, pen.shapes(), List.of(), rows);
    }

    /** The rows of one kind of pod from a height on; returns the height below them. */
    private double pods(boolean fresh, double top, double row) {
        double y = top;
        for (RolloutPod pod : rollout.pods()) {
            if (pod.isNew() == fresh) {
                place(pod.row(), y, row);
                new RolloutPodDrawing(pen, new Place(y, row, false, scale, view.locale())).draw(pod);
                y += row;
            }
        }
        if (rollout.hidden() > 0) {
            String more = Words.text("rollout.more", view.locale(), Integer.toString(rollout.hidden()));
            pen.text(View.NAMES + 8, y + row / 2 + 4, more, Lettering.SMALL, Ink.MUTED);
            y += row;
            divider(y);
        }
        return y;
    }

    private void place(String id, double y, double height) {
        rows.add(new Drawing.Row(id, y, height));
        divider(y + height);
    }

    private void divider(double y) {
        pen.line(0, y, view.width(), y, Stroke.solid(Ink.DIVIDER, 1));
    }

    private void waves(double top) {
        double y = top + 9;
        LaneIcon.WAVES.named(pen, top + WAVES / 2, Words.text("lane.waves", view.locale()));
        int number = 0;
        int first = 1;
        Stroke line = Stroke.solid(Ink.CONDITION, 1.2);
        for (RolloutView.Wave wave : rollout.waves()) {
            number++;
            double x1 = scale.clamped(wave.from());
            double x2 = scale.clamped(wave.to());
            if (x2 - x1 < 6) {
                first += wave.pods();
                continue;
            }
            pen.line(x1, y, x2, y, line);
            pen.line(x1, y, x1, y + 10, line);
            pen.line(x2, y, x2, y + 10, line);
            waveName(number, first, wave, x1, x2, y);
            first += wave.pods();
        }
        done(top);
        divider(top + WAVES);
    }

    private void waveName(int number, int first, RolloutView.Wave wave, double x1, double x2, double y) {
        String text = Words.text(
                "rollout.wave",
                view.locale(),
                Integer.toString(number),
                Integer.toString(rollout.waves().size()),
                wave.pods(),
                Integer.toString(first),
                Integer.toString(first + wave.pods() - 1),
                Spoken.duration((wave.to() - wave.from() + 500) / 1000 * 1000));
        double width = TextMeter.width(text, Lettering.SMALL_STRONG);
        if (width + 30 < x2 - x1) {
            double middle = (x1 + x2) / 2;
            pen.fill(middle - width / 2 - 8, y - 7, width + 16, 15, Ink.GROUND);
            pen.text(middle, y + 5, text, Lettering.SMALL_STRONG, Ink.FOREGROUND, Shape.Anchor.MIDDLE);
        }
    }

    private void done(double top) {
        if (rollout.forecast().run().complete() && !rollout.waves().isEmpty()) {
            long at = rollout.forecast().run().durationMs();
            String text = Words.text("rollout.done", view.locale(), Spoken.instant(at));
            double x = scale.x(at) + 8;
            if (x + TextMeter.width(text, Lettering.SMALL_STRONG) < view.width()) {
                pen.text(x, top + 17, text, Lettering.SMALL_STRONG, Ink.SUCCESS);
            }
        }
    }
}
