package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.ProbeKind;
import java.util.ArrayList;
import java.util.List;

/** The statuses one sync derives for all containers, before they are published. */
final class StatusUpdate {
    private record Entry(SimulatedContainer container, ContainerStatus status) {}

    private final List<Entry> entries = new ArrayList<>();

    private StatusUpdate() {}

    static StatusUpdate derive(SimulatedPod pod) {
        StatusUpdate update = new StatusUpdate();
        for (SimulatedContainer container : pod.containers()) {
            ContainerStatus status = container.status().derive(pod.pleg().cached(container));
            update.entries.add(new Entry(container, status));
        }
        return update;
    }

    /** A container that has started and is not ready has its readiness asked at once. */
    void triggerReadiness(long now) {
        for (Entry entry : entries) {
            ProbeWorker readiness = entry.container().worker(ProbeKind.READINESS);
            if (readiness != null && entry.status().started() && !entry.status().ready()) {
                readiness.trigger(now);
            }
        }
    }

    void publish(long now) {
        entries.forEach(e -> e.container().status().publish(e.status(), now));
    }
}
