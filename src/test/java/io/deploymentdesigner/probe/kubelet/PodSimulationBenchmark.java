package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.Unresponsive;
import java.util.Arrays;
import java.util.List;

/** Prints how long simulations take, warm. Run by hand; asserts nothing. */
public final class PodSimulationBenchmark {
    private static final NodeConditions NODE = NodeConditions.typical(2000, KubeletVersion.V1_36);

    private PodSimulationBenchmark() {}

    /** Prints medians. */
    public static void main(String[] args) {
        report("10 minutes, three probes", 400, () -> PodSimulation.run(tenMinutes()));
        report("10 minutes, kill loop", 400, () -> PodSimulation.run(killLoop()));
        report("a day, one-second probe", 30, () -> PodSimulation.run(day()));
    }

    /** Runs a piece of work often and prints the median and the 95th percentile. */
    public static void report(String what, int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-32s median %.3f ms, p95 %.3f ms%n", what, nanos[times / 2] / 1e6, nanos[times * 95 / 100] / 1e6);
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
