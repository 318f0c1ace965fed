package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.kubelet.EventQueue.Order;

/** The grid on which one worker asks: a ticker of its period, begun anew by each trigger (Go's Ticker.Reset). */
final class ProbeTicker {
    private final EventQueue queue;
    private final long period;
    private long base;
    private int generation;

    ProbeTicker(EventQueue queue, int periodSeconds) {
        this.queue = queue;
        this.period = periodSeconds * Units.SECOND;
    }

    /** A new grid begins now; a tick of the old one that is awaited does not come. */
    void reset(long now) {
        base = now;
        generation++;
    }

    /** No tick comes any more. */
    void stop() {
        generation++;
    }

    /** Whether a tick came while the worker was busy from {@code began} to {@code now}; more than one count as one. */
    boolean missed(long began, long now) {
        return (now - base) / period > (began - base) / period;
    }

    /** Does something at the next tick after {@code now}, unless the grid changes before. */
    void await(long now, EventQueue.Step tick) {
        int mine = ++generation;
        long next = base + ((now - base) / period + 1) * period;
        queue.at(next, Order.TICK, t -> {
            if (mine == generation) {
                tick.at(t);
            }
        });
    }
}
