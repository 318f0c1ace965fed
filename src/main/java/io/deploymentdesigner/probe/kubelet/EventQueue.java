package io.deploymentdesigner.probe.kubelet;

import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/** What is still to happen, ordered by time, then by {@link Order}, then by arrival. */
final class EventQueue {
    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private long arrivals;
    private long now;
    private long end;

    /** What comes first within one instant. */
    enum Order {
        COMPLETION,
        TICK,
        PROBE_END,
        SYNC_START,
        RELIST,
        SYNC_TICK
    }

    /** Something to do at a time. */
    @FunctionalInterface
    interface Step {
        void at(long now);
    }

    private record Entry(long time, Order order, long arrival, Step step) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = Long.compare(time, other.time);
            int byOrder = byTime != 0 ? byTime : order.compareTo(other.order);
            return byOrder != 0 ? byOrder : Long.compare(arrival, other.arrival);
        }
    }

    void at(long time, Order order, Step step) {
        entries.add(new Entry(time, order, arrivals++, step));
    }

    /** The time of the step that is happening, in units. */
    long now() {
        return now;
    }

    /**
     * Does something at a time: at once where nothing else comes before, else in its turn. Only for the last thing a step
     * does, since the time moves on.
     */
    void next(long time, Order order, Step step) {
        boolean first = entries.isEmpty() || entries.element().time() > time;
        if (first && time < end) {
            now = time;
            step.at(time);
        } else {
            at(time, order, step);
        }
    }

    /**
     * Lets everything before {@code until} happen, at most {@code budget} steps and until it is enough.
     *
     * @return {@code until}, or the time of the first step that was left undone
     */
    long runUntil(long until, long budget, BooleanSupplier enough) {
        end = until;
        for (long left = budget; !entries.isEmpty() && entries.element().time() < end; left--) {
            if (left == 0 || enough.getAsBoolean()) {
                return entries.element().time();
            }
            Entry next = entries.remove();
            now = next.time();
            next.step().at(next.time());
        }
        return end;
    }
}
