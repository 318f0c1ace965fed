package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.timeline.RolloutView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How many pods are Available, old below, new above, and those that are Ready but not counted yet. */
final class CapacityDrawing {
    /** From a word to the one below it, px: a level nearer to the lane's name has its line alone. */
    private static final double LINE = 12;

    private final Pen pen;
    private final Place place;

    private boolean hollow;

    CapacityDrawing(Pen pen, Place place) {
        this.pen = pen;
        this.place = place;
    }

    void draw(RolloutView rollout) {
        RolloutSettings settings = rollout.forecast().settings();
        hollow = rollout.forecast().hollow();
        RolloutScenario scenario = settings.scenario(0);
        int wanted = settings.replicas();
        int most = settings.recreate() ? wanted : wanted + scenario.surge();
        int least = settings.recreate() ? 0 : wanted - scenario.unavailable();
        double floor = floor();
        double unit = (place.height() - 20) / Math.max(1, most);
        LaneIcon.CAPACITY.named(pen, nameY(), Words.text("lane.capacity", place.locale()));
        bars(rollout.capacity(), floor, unit);
        if (most == 0) {
            return;
        }
        level("rollout.most", most, floor - most * unit, Ink.MUTED, Stroke.dotted(Ink.CONDITION, 1));
        boolean apart = unit * (most - wanted) > 11 && unit * (wanted - least) > 11;
        if (apart) {
            level("rollout.wanted", wanted, floor - wanted * unit, Ink.MUTED, Stroke.dotted(Ink.CONDITION, 1));
        }
        if (unit * (most - least) > 11 || (least == most && least > 0)) {
            level("rollout.least", least, floor - least * unit, Ink.DANGER, Stroke.dashed(Ink.DANGER, 1.4));
        }
    }

    private double floor() {
        return place.bottom() - 8;
    }

    private double nameY() {
        return floor() - 8;
    }

    /** As long as a count and its height stay the same it is one bar with one word: a change beside it begins no new one. */
    private void bars(List<RolloutView.Capacity> steps, double floor, double unit) {
        for (Stretch old : stretches(steps, c -> new Bar(0, c.oldAvailable()))) {
            old.in(floor, unit, (y, height) -> pen.fill(old.x1(), y, old.width(), height, Ink.CONDITION));
            label("rollout.oldCount", old, floor, unit, Lettering.SMALL_STRONG, Ink.GROUND);
        }
        for (Stretch fresh : stretches(steps, c -> new Bar(c.oldAvailable(), c.newAvailable()))) {
            fresh.in(floor, unit, (y, height) -> fresh(fresh, y, height));
            Ink ink = hollow ? Ink.DANGER : Ink.ON_SERVING;
            label("rollout.newCount", fresh, floor, unit, Lettering.SMALL_STRONG, ink);
        }
        for (Stretch besides : stretches(steps, c -> new Bar(c.oldAvailable() + c.newAvailable(), c.readyBesides()))) {
            besides.in(floor, unit, (y, height) -> besides(besides, y, height));
            label("rollout.besides", besides, floor, unit, Lettering.SMALL, Ink.FOREGROUND);
        }
    }

    private void fresh(Stretch of, double y, double height) {
        if (hollow) {
            unanswering(of.x1(), of.x2(), y, height);
        } else {
            pen.fill(of.x1(), y, of.width(), height, Ink.SERVING);
        }
    }

    private void besides(Stretch of, double y, double height) {
        if (hollow) {
            unanswering(of.x1(), of.x2(), y, height);
        } else {
            pen.box(of.x1(), y, of.width(), height, 0, Ink.SUCCESS_GROUND, Stroke.solid(Ink.SUCCESS, 1));
        }
    }

    /** Counted, though they never answer. */
    private void unanswering(double x1, double x2, double y, double height) {
        pen.box(x1, y, x2 - x1, height, 0, Ink.DANGER_GROUND, Stroke.dashed(Ink.KILLED, 1));
    }

    /** So many pods above so many others. */
    private record Bar(int below, int pods) {}

    /** What draws at a height, so many px high. */
    private interface Drawn {
        void at(double y, double height);
    }

    /** A bar from one px to another. */
    private record Stretch(Bar bar, double x1, double x2) {
        double width() {
            return x2 - x1;
        }

        void in(double floor, double unit, Drawn drawn) {
            drawn.at(floor - (bar.below() + bar.pods()) * unit, bar.pods() * unit);
        }
    }

    /** The bars that are in view and not empty; of those that share a pixel the last. */
    private List<Stretch> stretches(List<RolloutView.Capacity> steps, Function<RolloutView.Capacity, Bar> reading) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < steps.size(); ) {
            double from = x(steps, i);
            int next = i + 1;
            while (next < steps.size() && x(steps, next) < from + 1) {
                next++;
            }
            Bar bar = reading.apply(steps.get(next - 1));
            while (next < steps.size() && reading.apply(steps.get(next)).equals(bar)) {
                next++;
            }
            double to = x(steps, next);
            if (to > from && bar.pods() > 0) {
                stretches.add(new Stretch(bar, from, to));
            }
            i = next;
        }
        return stretches;
    }

    /** Where a step begins, the right end after the last; on whole px, so that bars meet without a seam. */
    private double x(List<RolloutView.Capacity> steps, int step) {
        return step < steps.size()
                ? Math.rint(place.scale().clamped(steps.get(step).from()))
                : place.right();
    }

    private void label(String key, Stretch of, double floor, double unit, Lettering lettering, Ink ink) {
        String text = Words.text(key, place.locale(), Integer.toString(of.bar().pods()));
        of.in(floor, unit, (y, height) -> pen.label(of.x1(), of.width(), y, height, text, lettering, ink));
    }

    private void level(String key, int pods, double y, Ink ink, Stroke line) {
        pen.line(place.left(), y, place.right(), y, line);
        if (nameY() - y < LINE) {
            return;
        }
        String text = Words.text(key, place.locale(), Integer.toString(pods));
        Lettering lettering = ink == Ink.DANGER ? Lettering.SMALL_STRONG : Lettering.SMALL;
        pen.text(place.left() - 8, y + 4, text, lettering, ink, Shape.Anchor.END);
    }
}
