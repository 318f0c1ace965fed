package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.verdict.Judgement;
import io.deploymentdesigner.probe.verdict.Verdict;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one step that lets a container start and keeps callers away until it serves: a startup probe with a computed
 * budget, a readiness probe where callers are sent to it, and a liveness probe that waits three times as long as readiness.
 */
public final class StartFix {
    private final ContainerSubject subject;
    private final List<YamlEdit> edits = new ArrayList<>();

    private StartFix(ContainerSubject subject) {
        this.subject = subject;
    }

    /**
     * The step for the container that a verdict is about.
     *
     * @return empty where nothing is amiss, or there is nothing a probe could ask
     */
    public static Optional<Fix> of(Workload workload, Judgement judgement, AdviceContext context) {
        int index = judgement.container();
        if (index < 0) {
            return Optional.empty();
        }
        PodScenario pod = workload.scenario(context.assumptions(), 0);
        return new StartFix(new ContainerSubject(
                        workload, index, workload.containers().get(index), pod, judgement, context))
                .fix();
    }

    private Optional<Fix> fix() {
        boolean startup = needsStartup();
        if (startup && subject.spec(ProbeKind.STARTUP) != null) {
            return StartRules.widerStartupProbe(subject);
        }
        boolean readiness =
                subject.spec(ProbeKind.READINESS) == null && !subject.workload().runsToEnd();
        if (subject.newHandler().isEmpty() || !(startup || readiness)) {
            return Optional.empty();
        }
        if (startup) {
            StartRules.startupProbe(subject).ifPresent(f -> edits.addAll(f.edits()));
        }
        if (readiness) {
            PresenceRules.readinessProbe(subject).ifPresent(f -> edits.addAll(f.edits()));
        }
        String key = startup && readiness ? "fix.both" : startup ? "fix.startup.short" : "fix.readiness";
        return Optional.of(new Fix(AdviceFindings.message(key), true, edits));
    }

    private boolean needsStartup() {
        return switch (subject.judgement().verdict()) {
            case Verdict.CertainLoop _, Verdict.DependsOnPhase _, Verdict.RestartsFirst _, Verdict.SurvivesNarrowly _ ->
                true;
            case Verdict.JobFails fails -> fails.each() instanceof Verdict.CertainLoop;
            default -> false;
        };
    }
}
