package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodEvent.StopCause;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeResult;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.kubelet.PodSimulation;
import org.jspecify.annotations.Nullable;

/** Watches one container at one phase until it has outlived its probes or used up its attempts. */
final class PhaseTrial {
    private static final long MOST_STEPS = 30_000;
    private static final long WAITS_MS = 400_000;

    private final ContainerScenario container;
    private final @Nullable ProbeKind survivedBy;
    private long start = PhaseOutcome.NEVER;
    private long firstKill = PhaseOutcome.NEVER;
    private long ready = PhaseOutcome.NEVER;
    private int kills;
    private boolean survives;

    private PhaseTrial(ContainerScenario container) {
        this.container = container;
        this.survivedBy = container.liveness() != null
                ? ProbeKind.LIVENESS
                : container.startup() != null ? ProbeKind.STARTUP : null;
        this.survives = StartBudget.of(container).isEmpty()
                && container.refusedForEver().isEmpty();
    }

    static PhaseOutcome run(PodScenario scenario) {
        PhaseTrial trial = new PhaseTrial(scenario.containers().getFirst());
        PodRun run = PodSimulation.runUntil(scenario.lasting(horizon(scenario)), trial::decides, MOST_STEPS);
        return trial.outcome(run);
    }

    private static long horizon(PodScenario scenario) {
        ContainerScenario container = scenario.containers().getFirst();
        long life = 0;
        for (ProbeKind kind : ProbeKind.values()) {
            life += length(container.probe(kind));
        }
        long grace = scenario.terminationGracePeriodSeconds() + 2L;
        long needs = Math.clamp(container.app().serveAfter(0), 0, PodSimulation.LONGEST_MS);
        return scenario.node().startDelayMs() + WAITS_MS + needs + PhaseSweep.ATTEMPTS * 1000 * (life + grace);
    }

    private static long length(@Nullable ProbeSpec probe) {
        if (probe == null) {
            return 0;
        }
        long longest = Math.max(probe.periodSeconds(), probe.timeoutSeconds());
        return probe.initialDelaySeconds() + longest * (1L + probe.failureThreshold() + probe.successThreshold());
    }

    private boolean decides(PodEvent event) {
        switch (event) {
            case PodEvent.ContainerStarted s when s.attempt() == 0 -> start = s.at();
            case PodEvent.Sigterm s when s.cause() != StopCause.DELETION -> kill(s.at());
            case PodEvent.Ready r when r.value() && kills == 0 && ready == PhaseOutcome.NEVER -> ready = r.at() - start;
            case PodEvent.Probed p when p.probe() == survivedBy && p.result() == ProbeResult.SUCCESS -> survives = true;
            default -> {}
        }
        boolean readyIsKnown = ready != PhaseOutcome.NEVER || kills > 0;
        return kills == PhaseSweep.ATTEMPTS || (survives && readyIsKnown);
    }

    private void kill(long at) {
        kills++;
        if (firstKill == PhaseOutcome.NEVER) {
            firstKill = at - start;
        }
    }

    private PhaseOutcome outcome(PodRun run) {
        boolean undecided = run.cutShort() && !survives && kills < PhaseSweep.ATTEMPTS;
        if (undecided) {
            boolean enough = StartBudget.of(container)
                    .map(b -> container.app().serveAfter(0) <= b.guaranteedMs())
                    .orElse(container.refusedForEver().isEmpty());
            return new PhaseOutcome(enough ? 0 : Math.max(1, kills), enough, firstKill, ready);
        }
        return new PhaseOutcome(
                kills, survives, firstKill, kills > 0 && firstKill < ready ? PhaseOutcome.NEVER : ready);
    }
}
