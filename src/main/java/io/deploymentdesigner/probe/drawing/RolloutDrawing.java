package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.RolloutRow;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a rollout out: waves on top, a row for each pod, what is Available below, and the callers. */
public final class RolloutDrawing {
    private static final double MOST_ROW = 27;

    /** From this height on a row has its sign, and words in its bars, px. */
    private static final double WORDS_ROW = 16;

    private static final double MOST_CAPACITY = 112;

    /** Narrower waves are not drawn, px. */
    private static final double LEAST_WAVE = 6;

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
        waves(View.RULER);
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

    private void place(String id, double y, double height) {
        rows.add(new Drawing.Row(id, y, height));
        divider(y + height);
    }

    private void divider(double y) {
        pen.line(0, y, view.width(), y, Stroke.solid(Ink.DIVIDER, 1));
    }

    private void waves(double top) {
        LaneIcon.WAVES.named(pen, top + spacing.waves / 2, Words.text("lane.waves", view.locale()));
        List<RolloutView.Wave> waves = rollout.waves();
        int first = 1;
        boolean drawn = false;
        for (int i = 0; i < waves.size(); i++) {
            RolloutView.Wave wave = waves.get(i);
            if (scale.clamped(wave.to()) - scale.clamped(wave.from()) >= LEAST_WAVE) {
                bracket(top + 9, wave.from(), wave.to(), waveName(i + 1, first, wave));
                drawn = true;
            }
            first += wave.pods();
        }
        if (!drawn && !waves.isEmpty()) {
            all(top + 9, waves);
        }
        done(top);
        divider(top + spacing.waves);
    }

    /** All waves as one, where they are too many to be told apart. */
    private void all(double y, List<RolloutView.Wave> waves) {
        long from = waves.getFirst().from();
        long to = waves.getLast().to();
        String count = Integer.toString(waves.size());
        bracket(y, from, to, Words.text("rollout.waves", view.locale(), count, took(from, to)));
    }

    private static Message took(long from, long to) {
        return Spoken.duration((to - from + 500) / 1000 * 1000);
    }

    private void bracket(double y, long from, long to, String name) {
        Stroke line = Stroke.solid(Ink.CONDITION, 1.2);
        double x1 = scale.clamped(from);
        double x2 = scale.clamped(to);
        pen.line(x1, y, x2, y, line);
        pen.line(x1, y, x1, y + 10, line);
        pen.line(x2, y, x2, y + 10, line);
        double width = TextMeter.width(name, Lettering.SMALL_STRONG);
        if (width + 30 < x2 - x1) {
            double middle = (x1 + x2) / 2;
            pen.fill(middle - width / 2 - 8, y - 7, width + 16, 15, Ink.GROUND);
            pen.text(middle, y + 5, name, Lettering.SMALL_STRONG, Ink.FOREGROUND, Shape.Anchor.MIDDLE);
        }
    }

    private String waveName(int number, int first, RolloutView.Wave wave) {
        return Words.text(
                "rollout.wave",
                view.locale(),
                Integer.toString(number),
                Integer.toString(rollout.waves().size()),
                wave.pods(),
                Integer.toString(first),
                Integer.toString(first + wave.pods() - 1),
                took(wave.from(), wave.to()));
    }

    private void done(double top) {
        RolloutForecast forecast = rollout.forecast();
        if (forecast.run().complete() && !rollout.waves().isEmpty()) {
            end(top, forecast.run().durationMs(), "rollout.done", Ink.SUCCESS);
        } else if (forecast.availableMs() < 0) {
            end(top, 1000L * forecast.settings().progressDeadlineSeconds(), "rollout.exceeded", Ink.DANGER);
        }
    }

    /** Says when it is over: right of that instant, or left of it where no wave ends there with a name of its own. */
    private void end(double top, long at, String key, Ink ink) {
        String text = Words.text(key, view.locale(), Spoken.instant(at));
        double width = TextMeter.width(text, Lettering.SMALL_STRONG);
        double x = scale.x(at);
        if (x + 8 + width < view.width()) {
            pen.text(x + 8, top + 17, text, Lettering.SMALL_STRONG, ink);
        } else if (scale.shows(at, at + 1) && rollout.waves().isEmpty()) {
            pen.text(x - 8, top + 17, text, Lettering.SMALL_STRONG, ink, Shape.Anchor.END);
        }
    }
}
