package io.deploymentdesigner.probe.drawing;

/**
 * Which time lies where.
 *
 * @param fromMs first millisecond in view
 * @param toMs last millisecond in view
 * @param left px of the first
 * @param right px of the last
 */
public record TimeScale(double fromMs, double toMs, double left, double right) {
    private static final long[] STEPS = {
        100,
        200,
        500,
        1_000,
        2_000,
        5_000,
        10_000,
        20_000,
        30_000,
        60_000,
        120_000,
        300_000,
        600_000,
        1_800_000,
        3_600_000,
        7_200_000,
        21_600_000,
        43_200_000,
        86_400_000
    };

    /** The px of a time; may lie outside the view. */
    public double x(double ms) {
        return left + (ms - fromMs) / (toMs - fromMs) * (right - left);
    }

    /** The px of a time, moved to the nearer edge of the view where it lies outside. */
    public double clamped(double ms) {
        return Math.clamp(x(ms), left, right);
    }

    /** The px of a time in whole milliseconds; may lie outside the view. */
    public double x(long ms) {
        return x((double) ms);
    }

    /** The px of a time in whole milliseconds, moved to the nearer edge where it lies outside. */
    public double clamped(long ms) {
        return clamped((double) ms);
    }

    /** Whether any of a stretch in whole milliseconds is in view. */
    public boolean shows(long from, long to) {
        return shows((double) from, (double) to);
    }

    /** The time at a px. */
    public double timeAt(double x) {
        return fromMs + (x - left) / (right - left) * (toMs - fromMs);
    }

    /** Whether any of a stretch is in view. */
    public boolean shows(double from, double to) {
        return to > fromMs && from < toMs;
    }

    /** px per millisecond. */
    public double density() {
        return (right - left) / (toMs - fromMs);
    }

    /** The distance of ticks on the ruler, in milliseconds, so that they stand at least {@code px} apart. */
    public long step(double px) {
        for (long step : STEPS) {
            if ((double) step * density() >= px) {
                return step;
            }
        }
        long day = STEPS[STEPS.length - 1];
        return day * Math.max(1, (long) Math.ceil(px / ((double) day * density())));
    }
}
