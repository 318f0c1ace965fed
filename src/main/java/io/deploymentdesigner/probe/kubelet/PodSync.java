package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.PodEvent.StopCause;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.kubelet.EventQueue.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SyncPod (kuberuntime_manager.go): kills what a probe has given up, one after the other, then starts what does not
 * run. Kill and restart happen in one sync, on one snapshot.
 */
final class PodSync {
    private final SimulatedPod pod;
    private final long began;
    private final List<Restart> restarts = new ArrayList<>();

    private record Restart(
            SimulatedContainer container,
            Instance snapshot,
            @Nullable ProbeWorker killer) {}

    PodSync(SimulatedPod pod, long began) {
        this.pod = pod;
        this.began = began;
    }

    void run() {
        if (!pod.hasSandbox()) {
            createPod();
            return;
        }
        pod.containers().forEach(this::plan);
        if (restarts.isEmpty()) {
            pod.worker().endSync(began, 0, false);
        } else {
            killFrom(0, began);
        }
    }

    private void createPod() {
        pod.containers().forEach(c -> c.addWorkers(began));
        pod.createSandbox();
        long started = began + Units.ofMillis(pod.node().startDelayMs());
        pod.queue().at(started, Order.COMPLETION, t -> {
            pod.containers().forEach(c -> c.runtime().start(t));
            pod.worker().endSync(t, 0, true);
        });
    }

    private void plan(SimulatedContainer container) {
        Instance snapshot = pod.pleg().cached(container);
        if (snapshot == null) {
            return;
        }
        ProbeWorker killer = snapshot.running() ? container.killer(snapshot.attempt()) : null;
        if (!snapshot.running() || killer != null) {
            restarts.add(new Restart(container, snapshot, killer));
        }
    }

    private void killFrom(int index, long now) {
        for (int i = index; i < restarts.size(); i++) {
            Restart restart = restarts.get(i);
            ProbeWorker killer = restart.killer();
            if (killer != null) {
                int next = i + 1;
                ContainerKill.begin(restart.container(), now, grace(killer), cause(killer), t -> killFrom(next, t));
                return;
            }
        }
        startAll(now);
    }

    private int grace(ProbeWorker killer) {
        int own = killer.spec().terminationGracePeriodSeconds();
        return own > 0 ? own : pod.scenario().terminationGracePeriodSeconds();
    }

    private static StopCause cause(ProbeWorker killer) {
        return killer.kind() == ProbeKind.STARTUP ? StopCause.STARTUP_PROBE : StopCause.LIVENESS_PROBE;
    }

    private void startAll(long now) {
        long retryAt = 0;
        for (Restart restart : restarts) {
            if (!restart.container().tryStart(now, restart.snapshot())) {
                long again = restart.container().retryAt();
                retryAt = retryAt == 0 ? again : Math.min(retryAt, again);
            }
        }
        pod.worker().endSync(now, retryAt, true);
    }
}
