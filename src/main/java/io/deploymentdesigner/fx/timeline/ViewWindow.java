package io.deploymentdesigner.fx.timeline;

/**
 * Which stretch of time is in view.
 *
 * @param from first millisecond
 * @param to last millisecond
 */
record ViewWindow(double from, double to) {
    private static final double SHORTEST_MS = 200;

    /** The same stretch, {@code factor} times as long, with one time kept where it is; inside the whole. */
    ViewWindow zoomed(double around, double factor, double start, double end) {
        double whole = end - start;
        double length = Math.clamp((to - from) * factor, Math.min(SHORTEST_MS, whole), whole);
        double share = (around - from) / (to - from);
        return new ViewWindow(around - share * length, around - share * length + length).within(start, end);
    }

    /** The same stretch, moved; inside the whole. */
    ViewWindow moved(double by, double start, double end) {
        return new ViewWindow(from + by, to + by).within(start, end);
    }

    /** The same stretch, moved as little as it takes to see a time. */
    ViewWindow showing(double time, double start, double end) {
        if (time < from) {
            return moved(time - from, start, end);
        }
        return time > to ? moved(time - to, start, end) : this;
    }

    private ViewWindow within(double start, double end) {
        double length = Math.min(to - from, end - start);
        double first = Math.clamp(from, start, Math.max(start, end - length));
        return new ViewWindow(first, first + length);
    }
}
