package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.verdict.Spoken;
import io.deploymentdesigner.probe.verdict.StartBudget;

/** P27 to P31: from Ready to Available, and how long the Deployment waits for it. */
final class AvailabilityRules {
    private static final int SOAK = 10;

    private AvailabilityRules() {}

    private static Field minReady(ContainerSubject subject) {
        return subject.workload().object().get("spec", "minReadySeconds");
    }

    private static Field deadline(ContainerSubject subject) {
        return subject.workload().object().get("spec", "progressDeadlineSeconds");
    }

    /** P27: a pod that crashes right after Ready passes the rollout. */
    static void noSoak(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec readiness = subject.spec(ProbeKind.READINESS);
        boolean none = subject.workload().rollout().minReadySeconds() == 0;
        if (readiness != null && none && readiness.successThreshold() == 1) {
            findings.hint("P27", minReady(subject))
                    .fix(Fixes.set(minReady(subject), Math.max(SOAK, readiness.periodSeconds() + 1L), true))
                    .add();
        }
    }

    /** P28: Available before a second probe has confirmed it. */
    static void soakShorterThanPeriod(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec readiness = subject.spec(ProbeKind.READINESS);
        int minReady = subject.workload().rollout().minReadySeconds();
        if (readiness != null && minReady > 0 && minReady < readiness.periodSeconds()) {
            findings.hint(
                            "P28",
                            minReady(subject),
                            Spoken.duration(1000L * minReady),
                            Spoken.duration(1000L * readiness.periodSeconds()))
                    .fix(Fixes.set(minReady(subject), readiness.periodSeconds() + 1L, true))
                    .add();
        }
    }

    /** P29: the deadline passes before the first pod can be Available; the API server refuses it. */
    static void soakLongerThanDeadline(ContainerSubject subject, AdviceFindings findings) {
        RolloutSettings rollout = subject.workload().rollout();
        if (subject.index() == 0 && rollout.minReadySeconds() >= rollout.progressDeadlineSeconds()) {
            findings.error(
                            "P29",
                            minReady(subject),
                            Spoken.duration(1000L * rollout.minReadySeconds()),
                            Spoken.duration(1000L * rollout.progressDeadlineSeconds()))
                    .fix(Fixes.set(deadline(subject), rollout.minReadySeconds() + 600L, false))
                    .add();
        }
    }

    /** P30: the slowest pod is Available only after the deadline, though all is well. */
    static void availableAfterDeadline(ContainerSubject subject, AdviceFindings findings) {
        RolloutSettings rollout = subject.workload().rollout();
        long ready = subject.judgement().sweep().latestReady().orElse(-1);
        long available = subject.pod().node().startDelayMs() + ready + 1000L * rollout.minReadySeconds();
        if (ready >= 0 && available > 1000L * rollout.progressDeadlineSeconds()) {
            findings.warning(
                            "P30",
                            deadline(subject),
                            Spoken.duration(available),
                            Spoken.duration(1000L * rollout.progressDeadlineSeconds()))
                    .fix(Fixes.set(deadline(subject), available * 3 / 2 / 1000 + 1, true))
                    .add();
        }
    }

    /** P31: a broken version is reported before its first restart. */
    static void budgetLongerThanDeadline(ContainerSubject subject, AdviceFindings findings) {
        long deadline = 1000L * subject.workload().rollout().progressDeadlineSeconds();
        StartBudget.of(subject.scenario())
                .filter(b -> b.kind() == ProbeKind.STARTUP && b.bestMs() > deadline)
                .ifPresent(b -> findings.warning(
                                "P31",
                                subject.probe(ProbeKind.STARTUP).get("failureThreshold"),
                                Spoken.duration(b.bestMs()),
                                Spoken.duration(deadline))
                        .fix(Fixes.set(deadline(subject), b.bestMs() / 1000 + 60, false))
                        .add());
    }
}
