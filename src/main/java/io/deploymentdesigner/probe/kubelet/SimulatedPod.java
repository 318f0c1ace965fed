package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodScenario;
import java.util.ArrayList;
import java.util.List;

/** The parts of one simulated pod, wired together. */
final class SimulatedPod {
    private final PodScenario scenario;
    private final EventQueue queue = new EventQueue();
    private final EventLog log;
    private final Pleg pleg;
    private final PodWorker worker;
    private final List<SimulatedContainer> containers = new ArrayList<>();
    private boolean sandbox;
    private boolean deleted;

    SimulatedPod(PodScenario scenario, EventLog log) {
        this.scenario = scenario;
        this.log = log;
        this.pleg = new Pleg(this, scenario.node().relistPhaseMs());
        this.worker = new PodWorker(this);
        for (int i = 0; i < scenario.containers().size(); i++) {
            containers.add(new SimulatedContainer(this, i, scenario.containers().get(i)));
        }
    }

    PodScenario scenario() {
        return scenario;
    }

    NodeConditions node() {
        return scenario.node();
    }

    EventQueue queue() {
        return queue;
    }

    EventLog log() {
        return log;
    }

    Pleg pleg() {
        return pleg;
    }

    PodWorker worker() {
        return worker;
    }

    List<SimulatedContainer> containers() {
        return containers;
    }

    boolean hasSandbox() {
        return sandbox;
    }

    boolean deleted() {
        return deleted;
    }

    void createSandbox() {
        sandbox = true;
        runtimeChanged();
    }

    void runtimeChanged() {
        pleg.wake(queue.now());
    }

    void begin() {
        worker.request(0);
        if (scenario.deleteAtMs() > 0) {
            queue.at(Units.ofMillis(scenario.deleteAtMs()), EventQueue.Order.TICK, this::delete);
        }
    }

    private void delete(long at) {
        log.add(new PodEvent.Deleted(Units.toMillis(at)));
        deleted = true;
        worker.request(at);
    }
}
