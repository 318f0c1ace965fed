package io.deploymentdesigner.probe.kubelet;

/** The kubelet's work queue for one pod, read once a second (kubelet.go syncCh). Only ticks that find it due are run. */
final class SyncQueue {
    private static final int NEVER_RESYNC_SECONDS = 864_000;

    private final SimulatedPod pod;
    private final long phase;
    private final long resync;
    private int generation;

    SyncQueue(SimulatedPod pod) {
        this.pod = pod;
        this.phase = pod.node().syncTickPhaseMs() * Units.MILLISECOND;
        int seconds = pod.node().resyncSeconds();
        this.resync = (seconds > 0 ? seconds : NEVER_RESYNC_SECONDS) * Units.SECOND;
    }

    /** Syncs again after a wait, at most the resync interval, at the first tick past it; replaces what was planned. */
    void syncAfter(long now, long wait) {
        int mine = ++generation;
        long due = now + Math.min(wait, resync);
        long tick = Units.gridFrom(phase, Units.SECOND, due + 1);
        pod.queue().at(tick, EventQueue.Order.SYNC_TICK, t -> {
            if (mine == generation) {
                pod.worker().request(t);
            }
        });
    }
}
