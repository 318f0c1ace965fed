package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Lane;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Shares the height out: every lane its least, the rest to the containers, then the probes, then the budgets. Where that
 * is too much, lanes are drawn closer in two steps, and the three conditions share one lane as bars at three heights.
 */
final class LaneHeights {
    /** A condition's height where the three share one lane, in px. */
    static final double THIN = 9;

    private final List<Lane> lanes;
    private final double[] heights;
    private double left;

    private LaneHeights(List<Lane> lanes, double available) {
        this.lanes = lanes;
        this.heights = lanes.stream().mapToDouble(spacing(lanes, available)).toArray();
        this.left = available - Arrays.stream(heights).sum();
    }

    /** The widest of the three that fits. */
    private static ToDoubleFunction<Lane> spacing(List<Lane> lanes, double available) {
        if (available >= sum(lanes, LaneHeights::comfortable)) {
            return LaneHeights::comfortable;
        }
        return available >= close(lanes) ? LaneHeights::close : LaneHeights::least;
    }

    private static double sum(List<Lane> lanes, ToDoubleFunction<Lane> height) {
        return lanes.stream().mapToDouble(height).sum();
    }

    /** The height of each lane, in px. */
    static double[] share(List<Lane> lanes, double available) {
        LaneHeights shared = new LaneHeights(lanes, available);
        shared.grow(Lane.Life.class::isInstance);
        shared.grow(Lane.Probe.class::isInstance);
        shared.grow(Lane.Budget.class::isInstance);
        shared.grow(lane -> true);
        return shared.heights;
    }

    /** The height that shows everything, in px. */
    static double full(List<Lane> lanes) {
        return sum(lanes, LaneHeights::most);
    }

    /** The height from which on nothing beside the lanes need give way to them, in px. */
    static double close(List<Lane> lanes) {
        return sum(lanes, LaneHeights::close);
    }

    /** The height below which lanes would overlap, in px. */
    static double least(List<Lane> lanes) {
        return sum(lanes, LaneHeights::least);
    }

    private void grow(Predicate<Lane> which) {
        long count = lanes.stream().filter(which).count();
        for (int i = 0; i < heights.length && left > 0 && count > 0; i++) {
            if (which.test(lanes.get(i))) {
                double more = Math.min(most(lanes.get(i)) - heights[i], left / count);
                heights[i] += more;
                left -= more;
                count--;
            }
        }
    }

    private static double least(Lane lane) {
        return switch (lane) {
            case Lane.Budget _ -> 32;
            case Lane.Life _ -> 28;
            case Lane.Probe _ -> 18;
            case Lane.Condition _ -> 7;
            case Lane.Callers _ -> 18;
        };
    }

    private static double close(Lane lane) {
        return switch (lane) {
            case Lane.Budget _ -> 34;
            case Lane.Life _ -> 34;
            case Lane.Probe _ -> 24;
            case Lane.Condition _ -> THIN;
            case Lane.Callers _ -> 21;
        };
    }

    private static double comfortable(Lane lane) {
        return switch (lane) {
            case Lane.Budget _ -> 36;
            case Lane.Life _ -> 38;
            case Lane.Probe _ -> 30;
            case Lane.Condition _ -> 16;
            case Lane.Callers _ -> 23;
        };
    }

    static double most(Lane lane) {
        return switch (lane) {
            case Lane.Budget _ -> 50;
            case Lane.Life _ -> 70;
            case Lane.Probe _ -> 62;
            case Lane.Condition _ -> 21;
            case Lane.Callers _ -> 34;
        };
    }
}
