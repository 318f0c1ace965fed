package io.deploymentdesigner.fx.timeline;

/**
 * Which stretch of time is in view.
 *
 * @param from first millisecond
 * @param to last millisecond
 */
record ViewWindow(double from, double to) {
    private static final double SHORTEST_MS = 200;

    /** The same stretch, {@code factor} times as long, with one time kept where it is; inside 0 and {@code end}. */
    ViewWindow zoomed(double around, double factor, double end) {
        double length = Math.clamp((to - from) * factor, Math.min(SHORTEST_MS, end), end);
        double share = (around - from) / (to - from);
        return new ViewWindow(around - share * length, around - share * length + length).within(end);
    }

    /** The same stretch, moved; inside 0 and {@code end}. */
    ViewWindow moved(double by, double end) {
        return new ViewWindow(from + by, to + by).within(end);
    }

    /** The same stretch, moved as little as it takes to see a time. */
    ViewWindow showing(double time, double end) {
        if (time < from) {
            return moved(time - from, end);
        }
        return time > to ? moved(time - to, end) : this;
    }

    private ViewWindow within(double end) {
        double length = Math.min(to - from, end);
        double start = Math.clamp(from, 0, Math.max(0, end - length));
        return new ViewWindow(start, start + length);
    }
}
