package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The verdict on one container, with what it rests on.
 *
 * @param container which container, from 0; -1 where there is none
 * @param verdict the verdict
 * @param sweep the phases that decided
 */
public record Judgement(int container, Verdict verdict, PhaseSweep sweep) {
    private static final Judgement EMPTY =
            new Judgement(-1, new Verdict.NoContainers(), new PhaseSweep(PhaseOutcome.NOTHING, List.of()));

    /** The worst verdict over all containers of a pod. */
    public static Judgement of(PodScenario pod, int minReadySeconds) {
        return worst(IntStream.range(0, pod.containers().size()).mapToObj(i -> of(pod, i, minReadySeconds)));
    }

    /** The first of the worst; that there is nothing to judge where there is none. */
    static Judgement worst(Stream<Judgement> judgements) {
        return judgements.min(Comparator.comparingInt(Judgement::rank)).orElse(EMPTY);
    }

    /** The verdict on one container, from 0. */
    public static Judgement of(PodScenario pod, int container, int minReadySeconds) {
        PhaseSweep sweep = PhaseSweep.of(pod, container);
        return new Judgement(container, judge(pod, container, sweep, minReadySeconds), sweep);
    }

    private static Verdict judge(PodScenario pod, int index, PhaseSweep sweep, int minReadySeconds) {
        ContainerScenario container = pod.containers().get(index);
        AppBehaviour app = container.app();
        long needs = app.serveAfter(0);
        Optional<StartBudget> budget = StartBudget.of(container);
        Optional<ProbeKind> refused = container.refusedForEver();
        if (refused.isPresent() && sweep.killing() > 0 && mayStart(budget, needs)) {
            return new Verdict.AgentRefuses(refused.get());
        }
        if (budget.isPresent() && sweep.killing() > 0) {
            return killed(budget.get(), needs, sweep);
        }
        if (app.exitAt(0) > 0) {
            return new Verdict.EndsItself(app.exitAt(0));
        }
        if (!sweep.everReady()) {
            return neverReady(container);
        }
        if (!holdsCallers(container) && needs > heldByOthers(pod, index)) {
            return new Verdict.NotAsked(needs, container.probed(), true);
        }
        if (budget.isPresent() && narrow(budget.get(), needs)) {
            return new Verdict.SurvivesNarrowly(budget.get(), needs);
        }
        long ready = pod.node().startDelayMs() + podReady(pod);
        return new Verdict.Starts(budget, needs, ready, ready + minReadySeconds * 1000L);
    }

    private static boolean holdsCallers(ContainerScenario container) {
        return container.readiness() != null || container.startup() != null;
    }

    /** How long the other containers keep the pod from being Ready at least, in milliseconds; a pod is as Ready as all. */
    private static long heldByOthers(PodScenario pod, int index) {
        return IntStream.range(0, pod.containers().size())
                .filter(i -> i != index && holdsCallers(pod.containers().get(i)))
                .mapToLong(i -> PhaseSweep.of(pod, i).earliestReady().orElse(Long.MAX_VALUE))
                .max()
                .orElse(0);
    }

    /** When all containers are Ready at the typical phase, in milliseconds. */
    private static long podReady(PodScenario pod) {
        return IntStream.range(0, pod.containers().size())
                .mapToLong(i -> PhaseSweep.of(pod, i).typical().readyMs())
                .max()
                .orElse(0);
    }

    private static Verdict killed(StartBudget budget, long needs, PhaseSweep sweep) {
        if (sweep.killsAlways()) {
            return new Verdict.CertainLoop(budget, needs, sweep.phases());
        }
        return sweep.killing() < sweep.phases()
                ? new Verdict.DependsOnPhase(budget, needs, sweep.killing(), sweep.phases())
                : new Verdict.RestartsFirst(budget, needs, sweep.fewestKills(), sweep.mostKills());
    }

    /** Whether the startup probe, where it asks the application, lets it through at the luckiest phase. */
    private static boolean mayStart(Optional<StartBudget> budget, long needs) {
        return budget.map(each -> needs <= each.bestMs()).orElse(true);
    }

    private static boolean narrow(StartBudget budget, long needs) {
        return needs > 0
                && budget.guaranteedMs() - needs < 1000L * budget.probe().periodSeconds();
    }

    private static Verdict neverReady(ContainerScenario container) {
        ProbeKind kind = container.startup() != null ? ProbeKind.STARTUP : ProbeKind.READINESS;
        for (ProbeKind each : ProbeKind.values()) {
            if (container.unknownPorts().containsKey(each) && each != ProbeKind.LIVENESS) {
                return new Verdict.NeverReady(each, Verdict.NeverReady.Reason.UNKNOWN_PORT);
            }
        }
        ProbeSpec probe = container.probe(kind);
        boolean slow = probe != null && container.app().latencyMs() > 1000L * probe.timeoutSeconds();
        return new Verdict.NeverReady(
                kind, slow ? Verdict.NeverReady.Reason.TOO_SLOW : Verdict.NeverReady.Reason.NOT_SERVING);
    }

    /** The same container and phases with another verdict. */
    Judgement with(Verdict other) {
        return new Judgement(container, other, sweep);
    }

    private int rank() {
        return verdict.severity().map(Severity::ordinal).orElse(Severity.values().length);
    }
}
