package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.SkippedTick.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before a tick sends a probe, in the order in which worker.go's doProbe looks.
 *
 * @param clockOffsetMs fraction of the wall clock's second at time 0
 */
record ProbeGate(ProbeKind kind, ProbeSpec spec, int clockOffsetMs) {
    /** Whether a status tells of a container. */
    static boolean knows(@Nullable ContainerStatus status) {
        return status != null && status.attempt() != ContainerStatus.NO_CONTAINER;
    }

    /** Why nothing is sent at {@code now}, null where a probe is. */
    @Nullable
    Reason reasonToSkip(@Nullable ContainerStatus status, long now) {
        if (status == null || !knows(status)) {
            return Reason.NO_CONTAINER;
        }
        if (!status.running()) {
            return Reason.NOT_RUNNING;
        }
        if (secondsSince(status.start(), now) < spec.initialDelaySeconds()) {
            return Reason.INITIAL_DELAY;
        }
        if (status.started() == (kind == ProbeKind.STARTUP)) {
            return status.started() ? Reason.STARTED : Reason.NOT_STARTED;
        }
        return null;
    }

    /** Whole seconds since a start whose time is kept in whole seconds of the wall clock. */
    private long secondsSince(long start, long now) {
        long offset = clockOffsetMs * Units.MILLISECOND;
        long truncated = (offset + start) / Units.SECOND * Units.SECOND;
        return Math.floorDiv(offset + now - truncated, Units.SECOND);
    }
}
