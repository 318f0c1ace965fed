package io.deploymentdesigner.probe;

/**
 * A tick of a probe worker that sent no probe.
 *
 * @param at when, in milliseconds
 * @param container which container, from 0
 * @param probe whose worker
 * @param reason why nothing was sent
 */
public record SkippedTick(long at, int container, ProbeKind probe, Reason reason) {
    /** Why a worker sends nothing (pkg/kubelet/prober/worker.go doProbe, in its order of checks). */
    public enum Reason {
        /** The status shows no container yet. */
        NO_CONTAINER,
        /** Its result stands until the next container. */
        ON_HOLD,
        /** The container does not run. */
        NOT_RUNNING,
        /** initialDelaySeconds is not over. */
        INITIAL_DELAY,
        /** The container has not started yet, so readiness and liveness wait. */
        NOT_STARTED,
        /** The container has started, so the startup probe is done. */
        STARTED
    }
}
