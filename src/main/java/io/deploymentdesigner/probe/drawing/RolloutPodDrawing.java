package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.RolloutPod;
import io.deploymentdesigner.probe.verdict.Spoken;

/** One pod of a rollout in its row. */
final class RolloutPodDrawing {
    private final Pen pen;
    private final Place place;
    private final double y;
    private final double height;

    RolloutPodDrawing(Pen pen, Place place) {
        this.pen = pen;
        this.place = place;
        this.height = Math.min(17, place.height() - 2);
        this.y = place.y() + (place.height() - height) / 2;
    }

    void draw(RolloutPod pod) {
        String name = Words.text(pod.isNew() ? "lane.new" : "lane.old", place.locale(), Integer.toString(pod.number()));
        pen.text(16, y + height / 2 + 4, name, Lettering.LANE, Ink.FOREGROUND);
        if (pod.isNew()) {
            fresh(pod);
        } else {
            old(pod);
        }
    }

    private void old(RolloutPod pod) {
        double from = place.scale().clamped(0L);
        double ends = pod.endsMs() < 0 ? place.right() : place.scale().clamped(pod.endsMs());
        pen.fill(from, y, ends - from, height, Ink.CONDITION);
        label(from, ends, "rollout.old", Ink.GROUND);
        if (pod.endsMs() >= 0) {
            double gone = place.scale().clamped(pod.goneMs());
            pen.polygon(
                    Ink.PULL_GROUND,
                    Stroke.solid(Ink.CONDITION, 1.2),
                    ends,
                    y,
                    Math.max(gone, ends + 1),
                    y + height,
                    ends,
                    y + height);
            String text = Words.text("rollout.ended", place.locale());
            if (gone + 10 + TextMeter.width(text, Lettering.SMALL) < place.right()) {
                pen.text(gone + 8, y + height / 2 + 4, text, Lettering.SMALL, Ink.MUTED);
            }
        }
    }

    private void fresh(RolloutPod pod) {
        double created = place.scale().clamped(pod.createdMs());
        double started = place.scale().clamped(pod.startedMs());
        double ready = pod.readyMs() < 0 ? place.right() : place.scale().clamped(pod.readyMs());
        double available = pod.availableMs() < 0 ? place.right() : place.scale().clamped(pod.availableMs());
        if (started > created) {
            pen.stripes(created, y + height / 2, started - created, height / 2, Ink.PULL, Ink.PULL_GROUND);
        }
        double low = y + height - 3;
        double floor = y + height;
        pen.polygon(
                Ink.STARTING_GROUND,
                Stroke.solid(Ink.STARTING, 1),
                started,
                low,
                ready,
                y,
                ready,
                floor,
                started,
                floor);
        long takes = pod.readyMs() - pod.startedMs();
        if (pod.readyMs() >= 0) {
            String text = Words.text("rollout.starting", place.locale(), Spoken.duration((takes + 500) / 1000 * 1000));
            if (TextMeter.width(text, Lettering.SMALL) + 60 < ready - started && height >= 13) {
                pen.text(ready - 6, y + height - 4, text, Lettering.SMALL, Ink.FOREGROUND, Shape.Anchor.END);
            }
            pen.box(
                    ready,
                    y,
                    Math.max(0, available - ready),
                    height,
                    0,
                    Ink.SUCCESS_GROUND,
                    Stroke.solid(Ink.SUCCESS, 1));
            label(ready, available, "rollout.ready", Ink.FOREGROUND);
        }
        if (pod.availableMs() >= 0) {
            pen.fill(available, y, place.right() - available, height, Ink.SERVING);
            label(available, place.right(), "rollout.available", Ink.ON_SERVING);
        }
    }

    private void label(double from, double to, String key, Ink ink) {
        pen.label(from, to - from, y, height, Words.text(key, place.locale()), Lettering.SMALL, ink);
    }
}
