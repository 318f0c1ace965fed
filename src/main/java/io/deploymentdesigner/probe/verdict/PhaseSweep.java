package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.memo.Memo;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.ProbeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;

/**
 * One container at 48 phases: its start shifted over one period of the deciding probe in 16 steps, with the relist right
 * after a full second, half-way and right before the next.
 *
 * @param typical what happens on the node as it is given
 * @param outcomes one for each phase
 */
public record PhaseSweep(PhaseOutcome typical, List<PhaseOutcome> outcomes) {
    /** How many starts each phase may have. */
    public static final int ATTEMPTS = 6;

    private static final int SHIFTS = 16;
    private static final int[] RELISTS = {1, 500, 999};
    private static final long LONGEST_SHIFTED_PERIOD_MS = 3_600_000;

    /** Files of one kind, and all keystrokes beside the probes, ask of the same pod again and again. */
    private static final Memo<PodScenario, PhaseSweep> KNOWN = new Memo<>(200);

    /** Copies the outcomes. */
    public PhaseSweep {
        outcomes = List.copyOf(outcomes);
    }

    /** Simulates one container of the pod, from 0, at every phase. */
    public static PhaseSweep of(PodScenario pod, int container) {
        ContainerScenario alone = pod.containers().get(container);
        PodScenario scenario = new PodScenario(
                List.of(alone.unnamed()), pod.terminationGracePeriodSeconds(), pod.node(), 0, pod.durationMs());
        return KNOWN.of(scenario, PhaseSweep::of);
    }

    private static PhaseSweep of(PodScenario scenario) {
        List<PhaseOutcome> outcomes = new ArrayList<>();
        for (int phase = 0; phase < SHIFTS * RELISTS.length; phase++) {
            outcomes.add(PhaseTrial.run(scenario.on(nodeAt(phase, scenario, 0))));
        }
        return new PhaseSweep(PhaseTrial.run(scenario), outcomes);
    }

    /** The node of the phase with this number, from 0. */
    public static NodeConditions nodeAt(int phase, PodScenario pod, int container) {
        int period = decidingPeriod(pod.containers().get(container));
        long periodMs = Math.min(LONGEST_SHIFTED_PERIOD_MS, 1000L * period);
        long shift = phase / RELISTS.length * periodMs / SHIFTS;
        return pod.node().inPhase(pod.node().startDelayMs() + shift, RELISTS[phase % RELISTS.length]);
    }

    private static int decidingPeriod(ContainerScenario container) {
        ProbeSpec deciding = StartBudget.of(container).map(StartBudget::probe).orElse(null);
        ProbeSpec probe = deciding == null ? container.readiness() : deciding;
        return probe == null ? ProbeSpec.DEFAULT_PERIOD : probe.periodSeconds();
    }

    /** How many phases there are. */
    public int phases() {
        return outcomes.size();
    }

    /** At how many phases a probe kills at least once. */
    public int killing() {
        int killing = 0;
        for (PhaseOutcome each : outcomes) {
            killing += each.kills() > 0 ? 1 : 0;
        }
        return killing;
    }

    /** How often it is killed at the luckiest phase. */
    public int fewestKills() {
        return outcomes.stream().mapToInt(PhaseOutcome::kills).min().orElse(0);
    }

    /** How often it is killed at the unluckiest phase; no phase is watched for longer than {@link #ATTEMPTS} starts. */
    public int mostKills() {
        return outcomes.stream().mapToInt(PhaseOutcome::kills).max().orElse(0);
    }

    /** Whether no phase lets any attempt live. */
    public boolean killsAlways() {
        for (PhaseOutcome each : outcomes) {
            if (each.survives()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it becomes Ready at some phase. */
    public boolean everReady() {
        for (PhaseOutcome each : outcomes) {
            if (each.readyMs() != PhaseOutcome.NEVER) {
                return true;
            }
        }
        return false;
    }

    /** The earliest Ready over all phases, in milliseconds from the start. */
    public OptionalLong earliestReady() {
        return everReady() ? OptionalLong.of(ready(Long.MAX_VALUE, Math::min)) : OptionalLong.empty();
    }

    /** The latest Ready over all phases, in milliseconds from the start. */
    public OptionalLong latestReady() {
        return everReady() ? OptionalLong.of(ready(Long.MIN_VALUE, Math::max)) : OptionalLong.empty();
    }

    private long ready(long first, LongBinaryOperator choice) {
        long chosen = first;
        for (PhaseOutcome each : outcomes) {
            chosen = each.readyMs() == PhaseOutcome.NEVER ? chosen : choice.applyAsLong(chosen, each.readyMs());
        }
        return chosen;
    }
}
