package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.verdict.PhaseSweep;
import io.deploymentdesigner.probe.verdict.Spoken;
import io.deploymentdesigner.probe.verdict.StartBudget;
import io.deploymentdesigner.probe.verdict.StartupProposal;
import io.deploymentdesigner.probe.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** P01 to P03: whether the application may finish its start. */
final class StartRules {
    private static final int LONG_DELAY = 20;

    private StartRules() {}

    /** P01, P02: the probe that guards the start kills the container before it serves, as the phases have it. */
    static void killedWhileStarting(ContainerSubject subject, AdviceFindings findings) {
        PhaseSweep sweep = subject.judgement().sweep();
        Optional<StartBudget> budget = StartBudget.of(subject.scenario());
        boolean refused = subject.judgement().verdict() instanceof Verdict.AgentRefuses;
        if (budget.isEmpty() || sweep.killing() == 0 || refused) {
            return;
        }
        boolean startup = budget.get().kind() == ProbeKind.STARTUP;
        String code = startup ? "P02" : "P01";
        Severity severity = sweep.killsAlways() ? Severity.ERROR : Severity.WARNING;
        Field probe = subject.probe(budget.get().kind());
        Field field = startup ? probe.get("failureThreshold") : probe.get("initialDelaySeconds");
        AdviceFindings.Entry entry = findings.finding(
                code,
                severity,
                field,
                AdviceFindings.message(
                        code + (sweep.killsAlways() ? ".certain" : ".depends"),
                        Spoken.duration(budget.get().guaranteedMs()),
                        Spoken.duration(budget.get().bestMs()),
                        Spoken.duration(subject.needsMs()),
                        Integer.toString(sweep.killing()),
                        Integer.toString(sweep.phases())));
        fix(subject, budget.get()).ifPresent(entry::fix);
        entry.add();
    }

    private static Optional<Fix> fix(ContainerSubject subject, StartBudget budget) {
        return budget.kind() == ProbeKind.STARTUP ? widerStartupProbe(subject) : startupProbe(subject);
    }

    /** Raises the threshold of the startup probe that is there. */
    static Optional<Fix> widerStartupProbe(ContainerSubject subject) {
        Field failures = subject.probe(ProbeKind.STARTUP).get("failureThreshold");
        return StartBudget.of(subject.scenario()).map(b -> Fixes.set(failures, failuresFor(subject, b), true));
    }

    /** The smallest threshold that guarantees one and a half times the need with the probe's own delay and period. */
    private static long failuresFor(ContainerSubject subject, StartBudget budget) {
        long delay = budget.probe().initialDelaySeconds();
        long wantedMs = Math.min(subject.needsMs(), Integer.MAX_VALUE) * 3 / 2 + 1000 - delay * 1000;
        long periodMs = 1000L * budget.probe().periodSeconds();
        return Math.max(3, (wantedMs + periodMs - 1) / periodMs + 1);
    }

    /** Adds a startup probe with a computed budget; it asks what the other probes ask. */
    static Optional<Fix> startupProbe(ContainerSubject subject) {
        StartupProposal proposal = StartupProposal.of(subject.scenario());
        return subject.newHandler()
                .map(handler -> Fixes.write(
                        AdviceFindings.message(
                                "fix.startup",
                                Integer.toString(proposal.probe().periodSeconds()),
                                Integer.toString(proposal.probe().failureThreshold())),
                        subject.probe(ProbeKind.STARTUP),
                        Fixes.probe(handler, proposal.probe())));
    }

    /** P03: a delay stands in for a startup probe. */
    static void delayAsStartProtection(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec liveness = subject.spec(ProbeKind.LIVENESS);
        if (liveness == null
                || subject.spec(ProbeKind.STARTUP) != null
                || liveness.initialDelaySeconds() < LONG_DELAY) {
            return;
        }
        Field delay = subject.probe(ProbeKind.LIVENESS).get("initialDelaySeconds");
        AdviceFindings.Entry entry =
                findings.hint("P03", delay, Spoken.duration(1000L * liveness.initialDelaySeconds()));
        startupProbe(subject)
                .map(fix -> new Fix(fix.title(), false, List.of(fix.edits().getFirst(), Fixes.number(delay, 0))))
                .ifPresent(entry::fix);
        entry.add();
    }
}
