package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.reading.ProbeHandler;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.regex.Pattern;

/** P09, P10, P13 to P16, P25, P26: the numbers of a probe. */
final class NumberRules {
    private static final Pattern JVM =
            Pattern.compile("(?i)(?<![a-z])(openjdk|temurin|corretto|zulu|java|jre|jdk|spring)(?![a-z])");
    private static final long SLOW_MS = 500;

    private NumberRules() {}

    /** P09: one second is shorter than a pause of the garbage collector. */
    static void timeoutTooShort(ContainerSubject subject, AdviceFindings findings) {
        long latency = subject.app().latencyMs();
        for (ProbeKind kind : PresenceRules.kinds(subject)) {
            ProbeSpec spec = subject.container().probes().getOrDefault(kind, ProbeSpec.DEFAULT);
            boolean late = latency >= 1000L * spec.timeoutSeconds();
            boolean slow = latency >= SLOW_MS || slowHandler(subject, kind);
            if (late || (spec.timeoutSeconds() == 1 && slow)) {
                long wanted = Math.max(2, (2 * latency + 999) / 1000);
                findings.finding(
                                "P09",
                                late ? Severity.ERROR : Severity.WARNING,
                                subject.probe(kind).get("timeoutSeconds"),
                                AdviceFindings.message(
                                        late ? "P09.late" : "P09",
                                        Spoken.probe(kind),
                                        Spoken.duration(1000L * spec.timeoutSeconds()),
                                        Spoken.duration(latency)))
                        .fix(Fixes.set(subject.probe(kind).get("timeoutSeconds"), wanted, true))
                        .add();
            }
        }
    }

    private static boolean slowHandler(ContainerSubject subject, ProbeKind kind) {
        boolean exec = subject.handler(kind).orElse(null) instanceof ProbeHandler.Exec;
        boolean javaOptions = subject.field().get("env").items().stream()
                .anyMatch(e -> e.get("name").text().startsWith("JAVA_"));
        return exec || javaOptions || JVM.matcher(subject.image()).find();
    }

    /** P10: while it hangs, probes run back to back. */
    static void timeoutLongerThanPeriod(ContainerSubject subject, AdviceFindings findings) {
        for (ProbeKind kind : PresenceRules.kinds(subject)) {
            ProbeSpec spec = subject.container().probes().getOrDefault(kind, ProbeSpec.DEFAULT);
            if (spec.timeoutSeconds() > spec.periodSeconds()) {
                Field timeout = subject.probe(kind).get("timeoutSeconds");
                findings.warning(
                                "P10",
                                timeout,
                                Spoken.duration(1000L * spec.timeoutSeconds()),
                                Spoken.duration(1000L * spec.periodSeconds()))
                        .fix(Fixes.set(timeout, spec.periodSeconds(), false))
                        .add();
            }
        }
    }

    /** P13: only readiness may ask for more than one success. */
    static void successThreshold(ContainerSubject subject, AdviceFindings findings) {
        for (ProbeKind kind : PresenceRules.kinds(subject)) {
            ProbeSpec spec = subject.container().probes().getOrDefault(kind, ProbeSpec.DEFAULT);
            if (kind != ProbeKind.READINESS && spec.successThreshold() != 1) {
                Field threshold = subject.probe(kind).get("successThreshold");
                findings.error("P13", threshold, Spoken.probe(kind), Integer.toString(spec.successThreshold()))
                        .fix(Fixes.set(threshold, 1, true))
                        .add();
            }
        }
    }

    /** P14: a grace period that no probe may have. */
    static void probeGrace(ContainerSubject subject, AdviceFindings findings) {
        for (ProbeKind kind : PresenceRules.kinds(subject)) {
            Field grace = subject.probe(kind).get("terminationGracePeriodSeconds");
            boolean refused = grace.exists() && (kind == ProbeKind.READINESS || grace.intValue() <= 0);
            if (refused) {
                String key = kind == ProbeKind.READINESS ? "P14.readiness" : "P14";
                findings.finding("P14", Severity.ERROR, grace, AdviceFindings.message(key, grace.text()))
                        .fix(Fixes.remove(grace, true))
                        .add();
            }
        }
    }

    /** P15: one lost packet restarts it. */
    static void oneLivenessFailure(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec liveness = subject.spec(ProbeKind.LIVENESS);
        if (liveness != null && liveness.failureThreshold() == 1) {
            Field failures = subject.probe(ProbeKind.LIVENESS).get("failureThreshold");
            findings.warning("P15", failures).fix(Fixes.set(failures, 3, true)).add();
        }
    }

    /** P16: one lost packet takes it out of service for a whole period. */
    static void oneReadinessFailure(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec readiness = subject.spec(ProbeKind.READINESS);
        if (readiness != null && readiness.failureThreshold() == 1 && readiness.periodSeconds() >= 10) {
            Field failures = subject.probe(ProbeKind.READINESS).get("failureThreshold");
            findings.hint("P16", failures, Spoken.duration(1000L * readiness.periodSeconds()))
                    .fix(Fixes.set(failures, 3, true))
                    .add();
        }
    }

    /** P25: the kubelet asks readiness at once by itself; a delay only costs. */
    static void readinessDelay(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec readiness = subject.spec(ProbeKind.READINESS);
        if (readiness != null && readiness.initialDelaySeconds() > 0) {
            Field delay = subject.probe(ProbeKind.READINESS).get("initialDelaySeconds");
            long latest = readiness.initialDelaySeconds() + (long) readiness.periodSeconds();
            findings.hint("P25", delay, Spoken.duration(latest * 1000))
                    .fix(Fixes.remove(delay, true))
                    .add();
        }
    }

    /** P26: a slow starter is Ready up to a whole period late; one that is killed before would be by that much. */
    static void readinessPeriod(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec readiness = subject.spec(ProbeKind.READINESS);
        boolean slow = subject.needsMs() >= 10_000 && subject.spec(ProbeKind.STARTUP) == null;
        if (readiness != null && slow && readiness.periodSeconds() >= 10) {
            Field field = subject.probe(ProbeKind.READINESS).get("periodSeconds");
            findings.hint("P26", field, Spoken.duration(1000L * readiness.periodSeconds()))
                    .fix(Fixes.set(field, 5, true))
                    .add();
        }
    }
}
