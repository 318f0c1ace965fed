package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import io.deploymentdesigner.probe.verdict.Judgement;
import io.deploymentdesigner.probe.verdict.Spoken;
import io.deploymentdesigner.probe.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The second line of a verdict: the arithmetic, what callers meet, what the rollout believes. */
final class VerdictDetails {
    private VerdictDetails() {}

    static List<Message> of(
            Workload workload,
            Assumptions assumptions,
            Judgement judgement,
            List<Span> ready,
            Lane.Callers callers,
            long viewMs) {
        List<Message> details = new ArrayList<>();
        if (workload.containers().size() > 1 && judgement.container() >= 0) {
            details.add(Told.message(
                    "detail.container",
                    workload.containers().get(judgement.container()).name()));
        }
        switch (judgement.verdict()) {
            case Verdict.CertainLoop loop ->
                details.add(Told.message("detail.formula", loop.budget().formula()));
            case Verdict.DependsOnPhase depends ->
                details.add(Told.message("detail.formula", depends.budget().formula()));
            case Verdict.RestartsFirst first -> {
                details.add(Told.message("detail.formula", first.budget().formula()));
                later(workload, judgement, first.needsMs(), assumptions).ifPresent(details::add);
            }
            case Verdict.JobFails(Verdict.CertainLoop each, int retries) ->
                details.add(Told.message("detail.formula", each.budget().formula()));
            case Verdict.SurvivesNarrowly narrow ->
                details.add(Told.message("detail.formula", narrow.budget().formula()));
            case Verdict.Starts starts -> detection(workload, judgement).ifPresent(details::add);
            default -> {}
        }
        callers(callers, viewMs, details);
        falseSuccess(workload, judgement, ready, details);
        return details;
    }

    private static Optional<Message> later(
            Workload workload, Judgement judgement, long needsMs, Assumptions assumptions) {
        String name = workload.containers().get(judgement.container()).name();
        long later = assumptions.app(name).serveAfter(1);
        return later == needsMs ? Optional.empty() : Optional.of(Told.message("detail.later", Spoken.duration(later)));
    }

    private static void callers(Lane.Callers callers, long viewMs, List<Message> details) {
        long refused = callers.total(Span.Kind.REFUSED, viewMs);
        long served = callers.total(Span.Kind.SERVED, viewMs);
        if (refused > 0) {
            details.add(Told.message(
                    "detail.refused",
                    Spoken.seconds(whole(viewMs)),
                    Spoken.seconds(whole(served)),
                    Spoken.seconds(whole(refused)),
                    Spoken.seconds(whole(viewMs) - whole(served) - whole(refused))));
        } else if (served > 0) {
            details.add(Told.message("detail.served"));
        }
    }

    /** A rollout counts a pod as Available though its application has never answered. */
    private static void falseSuccess(Workload workload, Judgement judgement, List<Span> ready, List<Message> details) {
        if (!(judgement.verdict() instanceof Verdict.CertainLoop)) {
            return;
        }
        Conditions.available(ready, workload.rollout().minReadySeconds()).stream()
                .filter(s -> s.kind() == Span.Kind.TRUE)
                .findFirst()
                .ifPresent(s -> details.add(Told.message("detail.falseSuccess", Spoken.instant(s.from()))));
    }

    private static Optional<Message> detection(Workload workload, Judgement judgement) {
        WorkloadContainer container = workload.containers().get(judgement.container());
        ProbeSpec liveness = container.probe(ProbeKind.LIVENESS);
        if (liveness == null) {
            return Optional.empty();
        }
        long noticed = 1000L * liveness.failureThreshold() * liveness.periodSeconds();
        return Optional.of(Told.message("detail.detection", Spoken.duration(noticed)));
    }

    private static long whole(long ms) {
        return (ms + 500) / 1000 * 1000;
    }
}
