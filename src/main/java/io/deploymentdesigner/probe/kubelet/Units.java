package io.deploymentdesigner.probe.kubelet;

/** The simulation's unit of time: 100 ns. */
final class Units {
    static final long MICROSECOND = 10;
    static final long MILLISECOND = 1000 * MICROSECOND;
    static final long SECOND = 1000 * MILLISECOND;

    private Units() {}

    /** The whole milliseconds in a time. */
    static long toMillis(long units) {
        return units / MILLISECOND;
    }

    /** Milliseconds as units; absurdly long times become the longest one. */
    static long ofMillis(long millis) {
        return millis > Long.MAX_VALUE / (4 * MILLISECOND) ? Long.MAX_VALUE / 4 : millis * MILLISECOND;
    }

    /** The first point of the grid {@code phase + k * step} that lies at or after a time. */
    static long gridFrom(long phase, long step, long time) {
        return time <= phase ? phase : phase + (time - phase + step - 1) / step * step;
    }
}
