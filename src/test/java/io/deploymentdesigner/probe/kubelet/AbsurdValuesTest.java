package io.deploymentdesigner.probe.kubelet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.PodSummary;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.rollout.IntOrPercent;
import io.deploymentdesigner.probe.rollout.RolloutRun;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.rollout.RolloutSimulation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No value hangs or breaks the simulation. */
class AbsurdValuesTest {
    private static final int MOST = Integer.MAX_VALUE;

    @Test
    void aPeriodOfZeroIsTheDefault() {
        assertEquals(10, new ProbeSpec(0, 0, 0, 0, 0, 0).periodSeconds());
    }

    @Test
    void theLongestPeriodNeverComesRound() {
        PodRun run = PodSimulation.run(pod(new ProbeSpec(0, MOST, MOST, MOST, MOST, MOST), 600_000));
        assertEquals(0, PodSummary.of(run, 0).probes());
        assertFalse(run.cutShort());
    }

    @Test
    void aMillionFailuresAreBoundedAndSaid() {
        PodRun run = PodSimulation.run(pod(new ProbeSpec(0, 1, 1, 1, 1_000_000, 0), Long.MAX_VALUE));
        assertTrue(run.cutShort());
        assertEquals(0, PodSummary.of(run, 0).restarts());
    }

    @Test
    void noContainerIsNoEvent() {
        NodeConditions node = NodeConditions.typical(2000, KubeletVersion.V1_36);
        assertEquals(
                List.of(),
                PodSimulation.run(new PodScenario(List.of(), 30, node, 0, 60_000))
                        .events());
    }

    @Test
    void aHundredThousandReplicasRollOut() {
        RolloutRun run = RolloutSimulation.run(
                new RolloutScenario(100_000, IntOrPercent.QUARTER, IntOrPercent.QUARTER, List.of(78_000L), 0));
        assertTrue(run.complete());
        assertEquals(2 * 78_000, run.durationMs());
    }

    @Test
    void aHundredThousandReplicasOneByOneAreBoundedAndSaid() {
        IntOrPercent one = new IntOrPercent(1, false);
        RolloutRun run =
                RolloutSimulation.run(new RolloutScenario(100_000, one, new IntOrPercent(0, false), List.of(1000L), 0));
        assertTrue(run.cutShort());
    }

    private static PodScenario pod(ProbeSpec liveness, long durationMs) {
        AppBehaviour never = AppBehaviour.INSTANT.servingAfter(Long.MAX_VALUE / 1_000_000);
        ContainerScenario app = new ContainerScenario("app", null, null, liveness, PreStop.NONE, never);
        return new PodScenario(List.of(app), 30, NodeConditions.typical(2000, KubeletVersion.V1_36), 0, durationMs);
    }
}
