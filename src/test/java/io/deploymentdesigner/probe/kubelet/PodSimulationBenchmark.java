package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.bench.BenchmarkTable;
import io.deploymentdesigner.bench.Timing;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.Unresponsive;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Simulations of one pod, warm. */
@ExtendWith(BenchmarkTable.class)
class PodSimulationBenchmark {
    private static final NodeConditions NODE = NodeConditions.typical(2000, KubeletVersion.V1_36);

    @Test
    void simulations() {
        Timing.of(400, 400, () -> PodSimulation.run(tenMinutes())).print("10 minutes, three probes", "");
        Timing.of(400, 400, () -> PodSimulation.run(killLoop())).print("10 minutes, kill loop", "");
        Timing.of(30, 30, () -> PodSimulation.run(day())).print("a day, one-second probe", "");
    }

    private static PodScenario tenMinutes() {
        ProbeSpec probe = new ProbeSpec(0, 3, 1, 1, 24, 0);
        return pod(new ContainerScenario("app", probe, probe, probe, PreStop.NONE, app(45_000)), 600_000);
    }

    private static PodScenario killLoop() {
        ProbeSpec probe = new ProbeSpec(10, 3, 1, 1, 3, 0);
        return pod(new ContainerScenario("app", null, null, probe, PreStop.NONE, app(45_000)), 600_000);
    }

    private static PodScenario day() {
        ProbeSpec probe = new ProbeSpec(0, 1, 1, 1, 3, 0);
        return pod(new ContainerScenario("app", null, null, probe, PreStop.NONE, app(0)), 86_400_000);
    }

    private static AppBehaviour app(long servesAfterMs) {
        return new AppBehaviour(List.of(servesAfterMs), Unresponsive.REFUSE, 20, List.of(), List.of(), 2000);
    }

    private static PodScenario pod(ContainerScenario container, long durationMs) {
        return new PodScenario(List.of(container), 60, NODE, 0, durationMs);
    }
}
