package io.deploymentdesigner.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took over many runs. */
public final class Timing {
    private final long[] sorted;

    private Timing(long[] sorted) {
        this.sorted = sorted;
    }

    /** Runs it {@code warm} times unmeasured, then {@code rounds} times measured. */
    public static Timing of(int warm, int rounds, Runnable run) {
        for (int i = 0; i < warm; i++) {
            run.run();
        }
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            run.run();
            nanos[i] = System.nanoTime() - begin;
        }
        return of(nanos);
    }

    /** Runs that were measured elsewhere, in nanoseconds. */
    public static Timing of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(sorted);
    }

    /** The run that a share of all runs, such as 0.99, was not slower than; in milliseconds. */
    public double percentile(double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)] / 1e6;
    }

    /** Adds a row to the table of all benchmarks: median, p95, p99 in milliseconds, and what was aimed at. */
    public void print(String what, String target) {
        BenchmarkTable.row(what, ms(0.5), ms(0.95), ms(0.99), target);
    }

    private String ms(double share) {
        return String.format(Locale.ROOT, "%.3f", percentile(share));
    }

    /** Adds a row with a figure of its own unit. */
    public static void print(String what, double figure, String unit, String target) {
        BenchmarkTable.row(what, String.format(Locale.ROOT, "%.3f %s", figure, unit), "", "", target);
    }
}
