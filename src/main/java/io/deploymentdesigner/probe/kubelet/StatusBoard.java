package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.ProbeKind;
import org.jspecify.annotations.Nullable;

/** One container's entry in the status manager, and what anyone watching the API sees of it. */
final class StatusBoard {
    private final SimulatedContainer container;
    private @Nullable ContainerStatus status;
    private ContainerStatus seen = ContainerStatus.CREATING;

    StatusBoard(SimulatedContainer container) {
        this.container = container;
    }

    /** The status, null before the first sync. */
    @Nullable
    ContainerStatus status() {
        return status;
    }

    /** The status that follows from a relist's snapshot and the probe results (UpdatePodStatus). */
    ContainerStatus derive(@Nullable Instance newest) {
        if (newest == null) {
            return ContainerStatus.CREATING;
        }
        boolean started = newest.running() && started(newest.attempt());
        ProbeWorker readiness = container.worker(ProbeKind.READINESS);
        boolean ready =
                started && (readiness == null || readiness.resultFor(newest.attempt()) == ProbeWorker.Result.SUCCESS);
        boolean crashLooping = !newest.running() && container.refused();
        return new ContainerStatus(newest.attempt(), newest.running(), newest.start(), started, ready, crashLooping);
    }

    private boolean started(int attempt) {
        ProbeWorker startup = container.worker(ProbeKind.STARTUP);
        ProbeWorker.Result result = startup == null ? null : startup.resultFor(attempt);
        if (result != null) {
            return result == ProbeWorker.Result.SUCCESS;
        }
        boolean carried = container.pod().node().kubelet().startedCarriedOver();
        return startup == null || (carried && status != null && status.started());
    }

    void publish(ContainerStatus next, long now) {
        status = next;
        observe(next, now);
    }

    void setStarted(int attempt, boolean value, long now) {
        if (status != null && status.attempt() == attempt) {
            publish(status.withStarted(value), now);
        }
    }

    void setReady(int attempt, boolean value, long now) {
        if (status != null && status.attempt() == attempt) {
            publish(status.withReady(value), now);
        }
    }

    void stop(long now) {
        if (status != null) {
            publish(status.stopped(), now);
        }
    }

    private void observe(ContainerStatus next, long now) {
        long ms = Units.toMillis(now);
        EventLog log = container.pod().log();
        if (next.started() != seen.started()) {
            log.add(new PodEvent.Started(ms, container.index(), next.started()));
        }
        if (next.ready() != seen.ready()) {
            log.add(new PodEvent.Ready(ms, container.index(), next.ready()));
        }
        if (next.crashLooping() && !seen.crashLooping()) {
            log.add(new PodEvent.CrashLoopBackOff(ms, container.index(), Units.toMillis(container.retryAt())));
        }
        seen = next;
    }
}
