package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.RolloutPod;
import io.deploymentdesigner.probe.timeline.RolloutRow;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.List;

/** Pods of a rollout that share their times, in their row. */
final class RolloutPodDrawing {
    private static final double ICON = 16;

    private final Pen pen;
    private final Place place;
    private final List<Span> life;
    private final double y;
    private final double height;

    /**
     * @param life how a new pod's container lives that is never Ready; empty for any other
     */
    RolloutPodDrawing(Pen pen, Place place, List<Span> life) {
        this.life = life;
        this.pen = pen;
        this.place = place;
        this.height = Math.min(17, place.height() - 2);
        this.y = place.y() + (place.height() - height) / 2;
    }

    void draw(RolloutRow row) {
        RolloutPod pod = row.pod();
        if (place.height() < ICON) {
            LaneIcon.nameOnly(pen, y + height / 2, name(row, Lettering.SMALL), Lettering.SMALL);
        } else {
            (pod.isNew() ? LaneIcon.NEW : LaneIcon.CONTAINER).named(pen, y + height / 2, name(row, Lettering.LANE));
        }
        if (pod.isNew()) {
            fresh(pod);
        } else {
            old(pod);
        }
    }

    /** Its number or theirs; how many they are, where their numbers are too long. */
    private String name(RolloutRow row, Lettering lettering) {
        String key = row.pod().isNew() ? "lane.new" : "lane.old";
        String first = Integer.toString(row.pod().number());
        String name =
                Words.text(row.pods() == 1 ? key : key + ".range", place.locale(), first, Integer.toString(row.last()));
        return LaneIcon.fits(name, lettering) || row.pods() == 1
                ? name
                : Words.text(key + ".count", place.locale(), Integer.toString(row.pods()));
    }

    private void old(RolloutPod pod) {
        double from = place.left();
        double ends = pod.endsMs() < 0 ? place.right() : place.scale().clamped(pod.endsMs());
        pen.fill(from, y, ends - from, height, Ink.CONDITION);
        label(from, ends, "rollout.old", Lettering.SMALL, Ink.GROUND);
        if (pod.endsMs() >= 0 && place.scale().shows(pod.endsMs(), pod.goneMs() + 1)) {
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
            cutOff(pod);
            String text = ended(pod);
            if (gone + 10 + TextMeter.width(text, Lettering.SMALL) < place.right()) {
                pen.text(gone + 8, y + height / 2 + 4, text, Lettering.SMALL, Ink.MUTED);
            }
        }
    }

    /** From here on the app is there, but nothing reaches it. */
    private void cutOff(RolloutPod pod) {
        if (pod.cutOffMs() >= 0) {
            double from = place.scale().clamped(pod.cutOffMs());
            double to = Math.max(from + 1, place.scale().clamped(pod.goneMs()));
            pen.stripes(from, y + height / 2, to - from, height / 2, Ink.KILLED, Ink.KILLED_GROUND);
        }
    }

    private String ended(RolloutPod pod) {
        return pod.cutOffMs() < 0
                ? Words.text("rollout.ended", place.locale())
                : Words.text("rollout.ended.cutOff", place.locale(), Spoken.duration(pod.goneMs() - pod.cutOffMs()));
    }

    private void fresh(RolloutPod pod) {
        if (pod.createdMs() >= place.scale().toMs()) {
            return;
        }
        if (!life.isEmpty()) {
            new RestartsDrawing(pen, place, y, height).draw(life, pod.createdMs());
            return;
        }
        double created = place.scale().clamped(pod.createdMs());
        double started = place.scale().clamped(pod.startedMs());
        double serves = x(pod.servesMs());
        double ready = x(pod.readyMs());
        if (started > created) {
            pen.stripes(created, y + height / 2, started - created, height / 2, Ink.PULL, Ink.PULL_GROUND);
        }
        starting(pod, started, Math.min(serves, ready));
        if (ready < serves) {
            refused(ready, serves);
        }
        if (serves < ready) {
            pen.box(serves, y, ready - serves, height, 0, Ink.STARTING_GROUND, Stroke.solid(Ink.STARTING, 1));
        }
        answering(pod, Math.max(ready, serves));
    }

    private double x(long ms) {
        return ms < 0 ? place.right() : place.scale().clamped(ms);
    }

    /** The wedge to its first answer, or to where it counts as Ready before that. */
    private void starting(RolloutPod pod, double started, double until) {
        double floor = y + height;
        if (until <= started) {
            return;
        }
        pen.polygon(
                Ink.STARTING_GROUND,
                Stroke.solid(Ink.STARTING, 1),
                started,
                floor - 3,
                until,
                y,
                until,
                floor,
                started,
                floor);
        if (pod.servesMs() >= 0 && height >= 13) {
            String text =
                    Words.text("rollout.starting", place.locale(), Spoken.duration(pod.servesMs() - pod.startedMs()));
            if (TextMeter.width(text, Lettering.SMALL) + 60 < until - started) {
                pen.text(until - 6, floor - 4, text, Lettering.SMALL, Ink.FOREGROUND, Shape.Anchor.END);
            }
        }
    }

    /** Callers are sent to it and get no answer. */
    private void refused(double from, double to) {
        pen.stripes(from, y, to - from, height, Ink.KILLED, Ink.KILLED_GROUND);
        String text = Words.text("rollout.unanswered", place.locale());
        double width = TextMeter.width(text, Lettering.SMALL) + 8;
        if (height >= 13 && width + 16 < to - from) {
            pen.fill(from + 8, y + 2, width, height - 4, Ink.DANGER_GROUND);
            pen.label(from + 4, width + 12, y, height, text, Lettering.SMALL, Ink.DANGER);
        }
    }

    private void answering(RolloutPod pod, double from) {
        if (pod.readyMs() < 0 || pod.servesMs() < 0) {
            return;
        }
        double available = Math.max(from, x(pod.availableMs()));
        if (available > from) {
            pen.box(from, y, available - from, height, 0, Ink.SUCCESS_GROUND, Stroke.solid(Ink.SUCCESS, 1));
            boolean fits = TextMeter.width(Words.text("rollout.ready", place.locale()), Lettering.SMALL) + 16
                    <= available - from;
            label(from, available, fits ? "rollout.ready" : "rollout.ready.short", Lettering.SMALL, Ink.FOREGROUND);
        }
        if (pod.availableMs() >= 0) {
            pen.fill(available, y, place.right() - available, height, Ink.SERVING);
            label(available, place.right(), "rollout.available", Lettering.SMALL_STRONG, Ink.ON_SERVING);
        }
    }

    private void label(double from, double to, String key, Lettering lettering, Ink ink) {
        pen.label(from, to - from, y, height, Words.text(key, place.locale()), lettering, ink);
    }
}
