package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What sets the times of a probe, as a measure from the container's start over the first probe to the failure that acts:
 * in a row of its own where the lane is full, else over the ticks.
 */
final class ProbeSettingsDrawing {
    private final Pen pen;
    private final Place place;
    private final Lane.Probe lane;
    private final double y;

    /**
     * Draws nothing yet.
     *
     * @param ticks the height of the line of the ticks, px
     */
    ProbeSettingsDrawing(Pen pen, Place place, Lane.Probe lane, double ticks) {
        this.pen = pen;
        this.place = place;
        this.lane = lane;
        this.y = place.full() ? place.y() + 14 : ticks;
    }

    /** Draws them and returns their handles, none where there is no room for all. */
    List<Handle> draw(boolean withHandles) {
        Optional<Mark> first = lane.marks().stream().filter(m -> m.run() > 0).findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        long at = first.get().at();
        long period = 1000L * lane.spec().periodSeconds();
        long last = at + period * (lane.spec().failureThreshold() - 1L);
        boolean delayed = at - lane.startMs() <= 1000L * lane.spec().initialDelaySeconds() + period + 1000;
        double start = place.scale().clamped(delayed ? lane.startMs() : at);
        Stroke thin = Stroke.solid(Ink.ACCENT, 1.2);
        if (!place.scale().shows(lane.startMs(), last) || place.scale().x(last) > place.right()) {
            summary();
            return List.of();
        }
        pen.line(start, y - 4, start, y + 4, thin);
        pen.line(start, y, place.scale().clamped(last), y, thin);
        if (!withHandles) {
            ends(at, period, last);
        }
        words(start, place.scale().x(at), place.scale().x(last));
        return withHandles ? handles(at, period, last) : List.of();
    }

    /** Where there are no handles: the first probe, a period later, and the failure that acts. */
    private void ends(long at, long period, long last) {
        Stroke thin = Stroke.solid(Ink.ACCENT, 1.2);
        LongStream.of(at, Math.min(at + period, last), last)
                .mapToDouble(place.scale()::x)
                .forEach(x -> {
                    pen.line(x, y - 4, x, y + 4, thin);
                });
    }

    private void words(double start, double first, double last) {
        String delay = Words.text(
                "probe.delay", place.locale(), Integer.toString(lane.spec().initialDelaySeconds()));
        double width = TextMeter.width(delay, Lettering.SMALL);
        if (first - start > width + 22) {
            double middle = (start + first - 6) / 2;
            ground(middle - width / 2 - 4, width + 8);
            pen.text(middle, y + 4, delay, Lettering.SMALL, Ink.ACCENT, Shape.Anchor.MIDDLE);
        }
        double needs = TextMeter.width(rhythm(), Lettering.SMALL);
        if (last + 10 + needs <= place.right()) {
            ground(last + 6, needs + 8);
            pen.text(last + 10, y + 4, rhythm(), Lettering.SMALL, Ink.ACCENT);
        } else if (last - first > needs + 40) {
            ground(last - needs - 18, needs + 8);
            pen.text(last - 14, y + 4, rhythm(), Lettering.SMALL, Ink.ACCENT, Shape.Anchor.END);
        }
    }

    /** Words over the ticks of a low lane hide the ticks and the counts below them. */
    private void ground(double x, double width) {
        double top = place.full() ? y - 8 : place.y() + 1;
        pen.fill(x, top, width, y + 8 - top, Ink.GROUND);
    }

    private void summary() {
        ground(place.left() + 4, TextMeter.width(rhythm(), Lettering.SMALL) + 8);
        pen.text(place.left() + 8, y + 4, rhythm(), Lettering.SMALL, Ink.ACCENT);
    }

    private String rhythm() {
        return Words.text(
                "probe.rhythm",
                place.locale(),
                Integer.toString(lane.spec().periodSeconds()),
                Integer.toString(lane.spec().failureThreshold()));
    }

    private List<Handle> handles(long first, long period, long last) {
        List<Handle> handles = new ArrayList<>();
        handles.add(handle(Handle.Target.INITIAL_DELAY, lane.spec().initialDelaySeconds(), first));
        if (last > first + period) {
            handles.add(handle(Handle.Target.PERIOD, lane.spec().periodSeconds(), first + period));
        }
        if (last > first) {
            handles.add(handle(Handle.Target.FAILURE_THRESHOLD, lane.spec().failureThreshold(), last));
        }
        return handles;
    }

    private Handle handle(Handle.Target target, int value, long at) {
        String id = "handle-" + lane.container() + "-" + lane.kind().word() + "-" + target.field();
        return new Handle(
                id,
                target,
                lane.container(),
                Optional.of(lane.kind()),
                value,
                place.scale().x(at),
                y);
    }
}
