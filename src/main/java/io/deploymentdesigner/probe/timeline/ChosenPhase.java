package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.reading.Phase;
import io.deploymentdesigner.probe.verdict.Judgement;
import io.deploymentdesigner.probe.verdict.PhaseOutcome;
import io.deploymentdesigner.probe.verdict.PhaseSweep;
import java.util.Comparator;

/** Puts a pod on a node at the phase a person wants to see. */
final class ChosenPhase {
    private ChosenPhase() {}

    /** The best phase survives, or is killed last, then is ready first; the worst is the opposite. */
    static PodScenario of(PodScenario pod, Judgement judgement, Phase phase) {
        PhaseSweep sweep = judgement.sweep();
        if (phase == Phase.TYPICAL || sweep.outcomes().isEmpty()) {
            return pod;
        }
        Comparator<PhaseOutcome> better = Comparator.comparing(PhaseOutcome::survives)
                .thenComparing(Comparator.comparingInt(PhaseOutcome::kills).reversed())
                .thenComparingLong(PhaseOutcome::firstKillMs)
                .thenComparing(Comparator.comparingLong(PhaseOutcome::readyMs).reversed());
        Comparator<PhaseOutcome> wanted = phase == Phase.BEST ? better : better.reversed();
        PhaseOutcome chosen = sweep.outcomes().stream().max(wanted).orElseThrow();
        NodeConditions node = PhaseSweep.nodeAt(sweep.outcomes().indexOf(chosen), pod, judgement.container());
        return pod.on(node);
    }
}
