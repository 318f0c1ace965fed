package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.kubelet.EventQueue.Order;

/**
 * The goroutine that syncs one pod (pod_workers.go): one sync at a time, each on a runtime snapshot newer than the end
 * of the one before.
 */
final class PodWorker {
    private final SimulatedPod pod;
    private final SyncQueue later;
    private boolean queued;
    private boolean busy;
    private boolean waitsForCache;
    private boolean pending;
    private boolean terminated;
    private long lastSync = Long.MIN_VALUE;

    PodWorker(SimulatedPod pod) {
        this.pod = pod;
        this.later = new SyncQueue(pod);
    }

    /** Asks for a sync; requests of one instant merge, and one request waits while a sync runs. */
    void request(long now) {
        if (terminated || queued) {
            return;
        }
        if (busy) {
            pending = true;
            return;
        }
        busy = true;
        queued = true;
        pod.queue().at(now + 1, Order.SYNC_START, this::begin);
    }

    private void begin(long now) {
        queued = false;
        if (pod.pleg().cacheTime(now) > lastSync) {
            perform(now);
        } else {
            waitsForCache = true;
            pod.pleg().wake(now);
        }
    }

    /** A look at the runtime is over; a sync that waited for it goes on. */
    void cacheRefreshed(long now) {
        if (waitsForCache) {
            waitsForCache = false;
            perform(now);
        }
    }

    private void perform(long now) {
        StatusUpdate update = StatusUpdate.derive(pod);
        EventQueue.Step then = pod.deleted() ? this::terminate : t -> new PodSync(pod, t).run();
        update.triggerReadiness(now);
        if (pod.node().triggerSeesStatus()) {
            update.publish(now);
            then.at(now);
        } else {
            pod.queue().at(now + Units.MICROSECOND, Order.COMPLETION, t -> {
                update.publish(t);
                then.at(t);
            });
        }
    }

    /**
     * A sync is over.
     *
     * @param retryAt when to try a refused start again, in units; 0 if nothing was refused
     * @param acted whether it started or killed something
     */
    void endSync(long now, long retryAt, boolean acted) {
        lastSync = now;
        boolean ok = retryAt == 0;
        later.syncAfter(now, ok ? Long.MAX_VALUE : Math.max(0, retryAt - now));
        if (ok && acted && pod.node().kubelet().onDemandRelist()) {
            pod.pleg().lookSoon(now);
        }
        busy = false;
        if (pending) {
            pending = false;
            request(now);
        }
    }

    private void terminate(long now) {
        pod.containers().forEach(c -> c.stopWorkers(ProbeKind.LIVENESS, ProbeKind.STARTUP));
        PodTermination.begin(pod, now, this::terminated);
    }

    private void terminated(long now) {
        for (SimulatedContainer container : pod.containers()) {
            container.stopWorkers(ProbeKind.READINESS);
            container.status().stop(now);
        }
        terminated = true;
    }
}
