package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.timeline.RolloutView;
import java.util.List;

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
        label("rollout.oldCount", step.oldAvailable(), x1, x2, floor - old, old, Ink.GROUND);
        if (fresh > 0 && hollow) {
            unanswering(x1, x2, floor - old - fresh, fresh);
        } else {
            pen.fill(x1, floor - old - fresh, x2 - x1, fresh, Ink.SERVING);
        }
        Ink ink = hollow ? Ink.DANGER : Ink.ON_SERVING;
        label("rollout.newCount", step.newAvailable(), x1, x2, floor - old - fresh, fresh, ink);
        if (besides > 0) {
            double y = floor - old - fresh - besides;
            if (hollow) {
                unanswering(x1, x2, y, besides);
            } else {
                pen.box(x1, y, x2 - x1, besides, 0, Ink.SUCCESS_GROUND, Stroke.solid(Ink.SUCCESS, 1));
            }
            label("rollout.besides", step.readyBesides(), x1, x2, y, besides, Ink.FOREGROUND);
        }
    }

    /** Counted, though they never answer. */
    private void unanswering(double x1, double x2, double y, double height) {
        pen.box(x1, y, x2 - x1, height, 0, Ink.DANGER_GROUND, Stroke.dashed(Ink.KILLED, 1));
    }

    private void label(String key, int count, double x1, double x2, double y, double height, Ink ink) {
        if (count > 0) {
            String text = Words.text(key, place.locale(), Integer.toString(count));
            pen.label(x1, x2 - x1, y, height, text, Lettering.SMALL_STRONG, ink);
        }
    }

    private void level(String key, int pods, double y, Ink ink, Stroke line) {
        pen.line(place.left(), y, place.right(), y, line);
        String text = Words.text(key, place.locale(), Integer.toString(pods));
        pen.text(place.left() - 8, y + 4, text, Lettering.SMALL, ink, Shape.Anchor.END);
    }
}
