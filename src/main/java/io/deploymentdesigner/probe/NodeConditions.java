package io.deploymentdesigner.probe;

/**
 * The chances of a node: when its clocks tick and how it waits. All times in milliseconds unless named otherwise.
 *
 * @param startDelayMs from the kubelet seeing the pod to the start of the container: sandbox, image pull
 * @param clockOffsetMs fraction of the wall clock's second at time 0, since a start time is kept in whole seconds
 * @param relistPhaseMs first look at the container runtime (PLEG), then every second
 * @param syncTickPhaseMs first tick of the work queue, then every second
 * @param kubelet what the version does differently
 * @param triggerSeesStatus whether a readiness probe asked for by a sync sees that sync's status; the rule in practice
 * @param resyncSeconds how often an untouched pod is synced; 0 for never
 * @param backoffInitialSeconds first wait of CrashLoopBackOff
 * @param backoffMaxSeconds longest wait of CrashLoopBackOff
 */
public record NodeConditions(
        long startDelayMs,
        int clockOffsetMs,
        int relistPhaseMs,
        int syncTickPhaseMs,
        KubeletVersion kubelet,
        boolean triggerSeesStatus,
        int resyncSeconds,
        int backoffInitialSeconds,
        int backoffMaxSeconds) {
    /** The kubelet's own waits: 10 s, doubled up to 300 s. */
    public static final int BACKOFF_INITIAL = 10;

    /** The longest wait. */
    public static final int BACKOFF_MAX = 300;

    /** Brings phases into their second; an absent back-off is the kubelet's own. */
    public NodeConditions {
        startDelayMs = Math.max(0, startDelayMs);
        clockOffsetMs = Math.floorMod(clockOffsetMs, 1000);
        relistPhaseMs = Math.max(0, relistPhaseMs);
        syncTickPhaseMs = Math.max(0, syncTickPhaseMs);
        backoffInitialSeconds = backoffInitialSeconds > 0 ? backoffInitialSeconds : BACKOFF_INITIAL;
        backoffMaxSeconds = backoffMaxSeconds > 0 ? backoffMaxSeconds : BACKOFF_MAX;
    }

    /** A node in mid-phase that starts the container after {@code startDelayMs}. */
    public static NodeConditions typical(long startDelayMs, KubeletVersion kubelet) {
        return new NodeConditions(startDelayMs, 0, 500, 0, kubelet, true, 0, 0, 0);
    }

    /** The same node with the start and the relist in another phase. */
    public NodeConditions inPhase(long otherStartDelayMs, int otherRelistPhaseMs) {
        return new NodeConditions(
                otherStartDelayMs,
                clockOffsetMs,
                otherRelistPhaseMs,
                syncTickPhaseMs,
                kubelet,
                triggerSeesStatus,
                resyncSeconds,
                backoffInitialSeconds,
                backoffMaxSeconds);
    }
}
