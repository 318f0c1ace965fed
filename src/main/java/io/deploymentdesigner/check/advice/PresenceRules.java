package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.reading.ProbeHandler;
import io.deploymentdesigner.probe.verdict.Spoken;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** P04 to P08: which probes there are, and how they stand to each other. */
final class PresenceRules {
    private static final Pattern DEPENDENCIES =
            Pattern.compile("/(health|healthcheck|actuator/health|ready|readyz|readiness|actuator/health/readiness)/?");
    private static final int READINESS_PERIOD = 3;
    private static final int READINESS_FAILURES = 2;

    /** Seconds after which a proposed readiness probe takes callers away. */
    private static final int READINESS_SPAN = READINESS_PERIOD * READINESS_FAILURES;

    private PresenceRules() {}

    /** P04: callers come before the application answers. */
    static void noReadiness(ContainerSubject subject, AdviceFindings findings) {
        if (subject.spec(ProbeKind.READINESS) != null || !subject.isCalled()) {
            return;
        }
        boolean called = subject.context().assumptions().behindService();
        boolean early = gapMs(subject) > 0;
        boolean beside = early && subject.hasGuardBeside();
        String key = !early ? "P04.later" : beside ? "P04.beside" : called ? "P04.called" : "P04.alone";
        AdviceFindings.Entry entry = findings.finding(
                "P04",
                called && early && !beside ? Severity.ERROR : Severity.WARNING,
                subject.probe(ProbeKind.READINESS),
                AdviceFindings.message(key, Spoken.duration(gapMs(subject))));
        readinessProbe(subject).ifPresent(entry::fix);
        entry.add();
    }

    /** From Ready to serving: with a startup probe only its last period is at stake. */
    private static long gapMs(ContainerSubject subject) {
        return subject.spec(ProbeKind.STARTUP) == null ? subject.needsMs() : 0;
    }

    /**
     * Adds a readiness probe that asks what the other probes ask, or whether the first port is open. Liveness then asks
     * the same, so it is made to wait three times as long where it does not yet.
     */
    static Optional<Fix> readinessProbe(ContainerSubject subject) {
        ProbeSpec spec = new ProbeSpec(0, READINESS_PERIOD, 0, 0, READINESS_FAILURES, 0);
        Field probe = subject.probe(ProbeKind.READINESS);
        return subject.newHandler().map(handler -> {
            Fix alone = Fixes.write(AdviceFindings.message("fix.readiness"), probe, Fixes.probe(handler, spec));
            return slower(subject, alone);
        });
    }

    private static Fix slower(ContainerSubject subject, Fix alone) {
        ProbeSpec liveness = subject.spec(ProbeKind.LIVENESS);
        long period = liveness == null ? 1 : liveness.periodSeconds();
        long failures = (3L * READINESS_SPAN + period - 1) / period;
        if (liveness == null || liveness.failureThreshold() >= failures) {
            return alone;
        }
        List<YamlEdit> edits = new ArrayList<>(alone.edits());
        edits.addFirst(Fixes.number(subject.probe(ProbeKind.LIVENESS).get("failureThreshold"), failures));
        return new Fix(
                AdviceFindings.message("fix.readiness.slower", Long.toString(period), Long.toString(failures)),
                true,
                edits);
    }

    /** P05: nobody restarts a process that hangs. */
    static void noLiveness(ContainerSubject subject, AdviceFindings findings) {
        if (subject.spec(ProbeKind.LIVENESS) == null) {
            findings.hint("P05", subject.field()).add();
        }
    }

    /** P06: both probes ask the same, and liveness does not wait three times as long. */
    static void sameHandler(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec liveness = subject.spec(ProbeKind.LIVENESS);
        ProbeSpec readiness = subject.spec(ProbeKind.READINESS);
        boolean same = subject.handler(ProbeKind.LIVENESS).equals(subject.handler(ProbeKind.READINESS));
        if (liveness == null || readiness == null || !same || span(liveness) >= 3 * span(readiness)) {
            return;
        }
        long failures = (3 * span(readiness) + liveness.periodSeconds() - 1) / liveness.periodSeconds();
        findings.warning("P06", subject.probe(ProbeKind.LIVENESS), seconds(liveness), seconds(readiness))
                .fix(Fixes.set(subject.probe(ProbeKind.LIVENESS).get("failureThreshold"), failures, false))
                .add();
    }

    /** P07: it is killed before it stops getting callers. */
    static void livenessFasterThanReadiness(ContainerSubject subject, AdviceFindings findings) {
        ProbeSpec liveness = subject.spec(ProbeKind.LIVENESS);
        ProbeSpec readiness = subject.spec(ProbeKind.READINESS);
        if (liveness == null || readiness == null || span(liveness) >= span(readiness)) {
            return;
        }
        long failures = span(readiness) / liveness.periodSeconds() + 1;
        findings.warning("P07", subject.probe(ProbeKind.LIVENESS), seconds(liveness), seconds(readiness))
                .fix(Fixes.set(subject.probe(ProbeKind.LIVENESS).get("failureThreshold"), failures, false))
                .add();
    }

    private static long span(ProbeSpec probe) {
        return (long) probe.failureThreshold() * probe.periodSeconds();
    }

    private static Object seconds(ProbeSpec probe) {
        return Spoken.duration(span(probe) * 1000);
    }

    /** P08: liveness asks an endpoint that commonly asks databases. */
    static void livenessAsksDependencies(ContainerSubject subject, AdviceFindings findings) {
        if (subject.handler(ProbeKind.LIVENESS).orElse(null) instanceof ProbeHandler.HttpGet http
                && DEPENDENCIES.matcher(http.path()).matches()) {
            Field path = subject.probe(ProbeKind.LIVENESS).get("httpGet", "path");
            AdviceFindings.Entry entry = findings.warning("P08", path, http.path());
            if (http.path().startsWith("/actuator/health")) {
                entry.fix(Fixes.text(path, "/actuator/health/liveness", false));
            }
            entry.add();
        }
    }

    /** The probes a container has. */
    static List<ProbeKind> kinds(ContainerSubject subject) {
        List<ProbeKind> kinds = new ArrayList<>();
        for (ProbeKind kind : ProbeKind.values()) {
            if (subject.spec(kind) != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
