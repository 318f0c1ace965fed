package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.UnknownPort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One container of the simulated pod: its runtime, status, workers and back-off. */
final class SimulatedContainer {
    private final SimulatedPod pod;
    private final int index;
    private final ContainerScenario spec;
    private final Application application;
    private final ContainerRuntime runtime;
    private final StatusBoard status;
    private final RestartBackOff backOff;
    private final Map<ProbeKind, ProbeWorker> workers = new EnumMap<>(ProbeKind.class);
    private final List<Flight> flights = new ArrayList<>();
    private boolean refused;
    private long retryAt;

    SimulatedContainer(SimulatedPod pod, int index, ContainerScenario spec) {
        this.pod = pod;
        this.index = index;
        this.spec = spec;
        this.application = new Application(spec.app());
        this.runtime =
                new ContainerRuntime(index, spec, pod.queue(), pod.log(), pod::runtimeChanged, this::abortFlights);
        this.status = new StatusBoard(this);
        this.backOff = new RestartBackOff(
                pod.node().backoffInitialSeconds(), pod.node().backoffMaxSeconds());
    }

    SimulatedPod pod() {
        return pod;
    }

    int index() {
        return index;
    }

    ContainerScenario spec() {
        return spec;
    }

    ContainerRuntime runtime() {
        return runtime;
    }

    StatusBoard status() {
        return status;
    }

    /** The worker of a probe, null where there is no such probe or no sync yet. */
    @Nullable
    ProbeWorker worker(ProbeKind kind) {
        return workers.get(kind);
    }

    /** Whether the last try to start it was refused by the back-off. */
    boolean refused() {
        return refused;
    }

    /** When a refused start may be tried again, in units. */
    long retryAt() {
        return retryAt;
    }

    /** Creates the workers, which begin at once (prober_manager.go AddPod). */
    void addWorkers(long now) {
        for (ProbeKind kind : ProbeKind.values()) {
            ProbeSpec probe = spec.probe(kind);
            if (probe != null) {
                workers.put(kind, new ProbeWorker(this, kind, probe));
            }
        }
        workers.values().forEach(worker -> worker.begin(now));
    }

    void stopWorkers(ProbeKind... kinds) {
        for (ProbeKind kind : kinds) {
            ProbeWorker worker = workers.get(kind);
            if (worker != null) {
                worker.stop();
            }
        }
    }

    /** The answer to a probe sent now: the running application's, or that of the agent which does not know whom to ask. */
    Application.Answer answer(ProbeKind kind, int attempt, long now) {
        if (spec.has(kind, UnknownPort.REFUSED)) {
            return Application.REFUSED;
        }
        Instance running = runtime.newest();
        return application.answer(kind, attempt, running == null ? 0 : now - running.start());
    }

    /** Follows a probe that is on its way, so that the container's death ends it. */
    void launch(Flight flight) {
        flights.removeIf(Flight::over);
        flights.add(flight);
    }

    private void abortFlights(long now) {
        List<Flight> aborted = List.copyOf(flights);
        flights.clear();
        aborted.forEach(flight -> flight.abort(now));
    }

    /** The probe that has asked for a kill of this process, null for none. */
    @Nullable
    ProbeWorker killer(int attempt) {
        for (ProbeKind kind : new ProbeKind[] {ProbeKind.LIVENESS, ProbeKind.STARTUP}) {
            ProbeWorker worker = workers.get(kind);
            if (worker != null && worker.resultFor(attempt) == ProbeWorker.Result.FAILURE) {
                return worker;
            }
        }
        return null;
    }

    /**
     * Starts it, unless the back-off refuses.
     *
     * @param snapshot what the sync knows of it; its newest death is where the wait begins
     * @return whether it started
     */
    boolean tryStart(long now, Instance snapshot) {
        long finished = snapshot.newestFinish();
        retryAt = finished == Instance.NEVER ? now : backOff.ask(now, finished);
        refused = retryAt > now;
        if (refused) {
            pod.log().backOffUntil(index, Units.toMillis(retryAt));
        } else {
            runtime.start(now);
        }
        return !refused;
    }
}
