package io.deploymentdesigner.probe.kubelet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pod lifecycle event generator (pleg/generic.go): looks at the runtime once a second, keeps the snapshot that syncs
 * work from, and asks for a sync when something changed. Looks that could see nothing new and that nobody waits for are
 * not simulated one by one; {@link #cacheTime} knows of them all the same.
 */
final class Pleg {
    private final SimulatedPod pod;
    private final long phase;
    private List<@Nullable Instance> cache = List.of();
    private boolean sandboxSeen;
    private long lastExtra = Long.MIN_VALUE;
    private long lastPeriodic = Long.MIN_VALUE;
    private boolean scheduled;

    Pleg(SimulatedPod pod, int phaseMs) {
        this.pod = pod;
        this.phase = phaseMs * Units.MILLISECOND;
    }

    /** What the newest look that saw a change found, one entry per container; null before its first start. */
    List<@Nullable Instance> cache() {
        return cache;
    }

    /** The newest process of a container, null where no look has seen one. */
    @Nullable
    Instance cached(SimulatedContainer container) {
        return cache.isEmpty() ? null : cache.get(container.index());
    }

    /** When the newest look before {@code now} was, in units. */
    long cacheTime(long now) {
        long periodic = phase + Math.floorDiv(now - 1 - phase, Units.SECOND) * Units.SECOND;
        return Math.max(lastExtra, periodic);
    }

    /** Something changed or somebody waits: the next periodic look matters. */
    void wake(long now) {
        if (!scheduled) {
            scheduled = true;
            long next = Units.gridFrom(phase, Units.SECOND, now);
            pod.queue().at(next == lastPeriodic ? next + Units.SECOND : next, EventQueue.Order.RELIST, this::periodic);
        }
    }

    /** A look besides the periodic ones, right after a sync (1.36). */
    void lookSoon(long now) {
        pod.queue().at(now + 2 * Units.MICROSECOND, EventQueue.Order.TICK, t -> {
            lastExtra = t;
            look(t);
        });
    }

    private void periodic(long now) {
        scheduled = false;
        lastPeriodic = now;
        look(now);
    }

    private void look(long now) {
        List<@Nullable Instance> reality = reality();
        boolean changed = pod.hasSandbox() != sandboxSeen || !sameInstances(reality);
        if (changed) {
            sandboxSeen = pod.hasSandbox();
            cache = reality;
        }
        pod.worker().cacheRefreshed(now);
        if (changed) {
            pod.worker().request(now);
        }
    }

    private List<@Nullable Instance> reality() {
        List<@Nullable Instance> reality = new ArrayList<>();
        pod.containers().forEach(c -> reality.add(c.runtime().newest()));
        return Collections.unmodifiableList(reality);
    }

    private boolean sameInstances(List<@Nullable Instance> reality) {
        for (SimulatedContainer container : pod.containers()) {
            if (!Objects.equals(cached(container), reality.get(container.index()))) {
                return false;
            }
        }
        return true;
    }
}
