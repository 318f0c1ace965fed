package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.timeline.RolloutView;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** How many pods are Available, old below, new above, and those that are Ready but not counted yet. */
final class CapacityDrawing {
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
        double floor = place.bottom() - 8;
        double unit = (place.height() - 20) / Math.max(1, most);
        LaneIcon.CAPACITY.named(pen, floor - 8, Words.text("lane.capacity", place.locale()));
        List<RolloutView.Capacity> steps = rollout.capacity();
        for (int i = 0; i < steps.size(); i++) {
            double x1 = place.scale().clamped(steps.get(i).from());
            double x2 = i + 1 < steps.size()
                    ? place.scale().clamped(steps.get(i + 1).from())
                    : place.right();
            step(steps.get(i), x1, x2, floor, unit);
        }
        labels(steps, floor, unit);
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

    private void step(RolloutView.Capacity step, double x1, double x2, double floor, double unit) {
        if (x2 <= x1) {
            return;
        }
        double old = step.oldAvailable() * unit;
        double fresh = step.newAvailable() * unit;
        double besides = step.readyBesides() * unit;
        pen.fill(x1, floor - old, x2 - x1, old, Ink.CONDITION);
        if (fresh > 0 && hollow) {
            unanswering(x1, x2, floor - old - fresh, fresh);
        } else {
            pen.fill(x1, floor - old - fresh, x2 - x1, fresh, Ink.SERVING);
        }
        if (besides > 0) {
            double y = floor - old - fresh - besides;
            if (hollow) {
                unanswering(x1, x2, y, besides);
            } else {
                pen.box(x1, y, x2 - x1, besides, 0, Ink.SUCCESS_GROUND, Stroke.solid(Ink.SUCCESS, 1));
            }
        }
    }

    /** Counted, though they never answer. */
    private void unanswering(double x1, double x2, double y, double height) {
        pen.box(x1, y, x2 - x1, height, 0, Ink.DANGER_GROUND, Stroke.dashed(Ink.KILLED, 1));
    }

    /** One word for each bar: as long as a count and its height stay the same, a change beside it begins no new one. */
    private void labels(List<RolloutView.Capacity> steps, double floor, double unit) {
        Ink fresh = hollow ? Ink.DANGER : Ink.ON_SERVING;
        bars(steps, c -> new Bar(0, c.oldAvailable()), bar -> label("rollout.oldCount", bar, floor, unit, Ink.GROUND));
        bars(
                steps,
                c -> new Bar(c.oldAvailable(), c.newAvailable()),
                bar -> label("rollout.newCount", bar, floor, unit, fresh));
        bars(
                steps,
                c -> new Bar(c.oldAvailable() + c.newAvailable(), c.readyBesides()),
                bar -> label("rollout.besides", bar, floor, unit, Ink.FOREGROUND));
    }

    /** So many pods above so many others. */
    private record Bar(int below, int pods) {}

    /** A bar from one px to another. */
    private record Stretch(Bar bar, double x1, double x2) {}

    private void bars(
            List<RolloutView.Capacity> steps, Function<RolloutView.Capacity, Bar> reading, Consumer<Stretch> drawn) {
        for (int i = 0; i < steps.size(); ) {
            Bar bar = reading.apply(steps.get(i));
            int next = i + 1;
            while (next < steps.size() && reading.apply(steps.get(next)).equals(bar)) {
                next++;
            }
            double to =
                    next < steps.size() ? place.scale().clamped(steps.get(next).from()) : place.right();
            drawn.accept(new Stretch(bar, place.scale().clamped(steps.get(i).from()), to));
            i = next;
        }
    }

    private void label(String key, Stretch of, double floor, double unit, Ink ink) {
        int pods = of.bar().pods();
        if (pods > 0 && of.x2() > of.x1()) {
            String text = Words.text(key, place.locale(), Integer.toString(pods));
            double y = floor - (of.bar().below() + pods) * unit;
            pen.label(of.x1(), of.x2() - of.x1(), y, pods * unit, text, Lettering.SMALL_STRONG, ink);
        }
    }

    private void level(String key, int pods, double y, Ink ink, Stroke line) {
        pen.line(place.left(), y, place.right(), y, line);
        String text = Words.text(key, place.locale(), Integer.toString(pods));
        pen.text(place.left() - 8, y + 4, text, Lettering.SMALL, ink, Shape.Anchor.END);
    }
}
