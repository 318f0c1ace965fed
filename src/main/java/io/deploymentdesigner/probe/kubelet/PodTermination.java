package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.PodEvent.StopCause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SyncTerminatingPod: all containers are killed side by side, with the pod's grace period. */
final class PodTermination {
    private final EventQueue.Step then;
    private int left;

    private PodTermination(int left, EventQueue.Step then) {
        this.left = left;
        this.then = then;
    }

    static void begin(SimulatedPod pod, long now, EventQueue.Step then) {
        List<SimulatedContainer> running = pod.containers().stream()
                .filter(c -> runs(pod.pleg().cached(c)))
                .toList();
        if (running.isEmpty()) {
            then.at(now);
            return;
        }
        PodTermination termination = new PodTermination(running.size(), then);
        int grace = pod.scenario().terminationGracePeriodSeconds();
        running.forEach(c -> ContainerKill.begin(c, now, grace, StopCause.DELETION, termination::oneGone));
    }

    private static boolean runs(@Nullable Instance newest) {
        return newest != null && newest.running();
    }

    private void oneGone(long now) {
        if (--left == 0) {
            then.at(now);
        }
    }
}
