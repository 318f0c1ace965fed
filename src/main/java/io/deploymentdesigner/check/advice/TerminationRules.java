package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.ShellLine;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.verdict.Spoken;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** D01 to D08: how a container ends. */
final class TerminationRules {
    private static final Pattern NO_SHELL = Pattern.compile(
            "(?i).*(distroless|chainguard|cgr\\.dev/|(^|/)(scratch|static)(-(debian\\d+|nonroot|debug))*([:@].*)?$).*");
    private static final Pattern EXECS = Pattern.compile("(?s).*\\bexec\\s.*");
    private static final long DRAIN_SECONDS = 10;
    /** Still within the 5 s that a proxy beside the app drains by default. */
    private static final long SHORT_DRAIN_SECONDS = 5;

    /** What a grace period keeps besides the hook and the app's own end. */
    private static final long SPARE_SECONDS = 5;

    private static final long LONG_REQUEST_MS = 25_000;

    private TerminationRules() {}

    private static Field grace(ContainerSubject subject) {
        return subject.workload().podSpec().get("terminationGracePeriodSeconds");
    }

    private static Field preStop(ContainerSubject subject) {
        return subject.field().get("lifecycle", "preStop");
    }

    private static long hookSeconds(ContainerSubject subject) {
        return (subject.container().preStop().durationMs() + 999) / 1000;
    }

    /** D01: the hook eats the grace period. */
    static void hookEatsGrace(ContainerSubject subject, AdviceFindings findings) {
        long hook = hookSeconds(subject);
        long grace = subject.workload().graceSeconds();
        if (hook == 0 || hook < grace) {
            return;
        }
        boolean refused = subject.container().preStop().kind() == PreStop.Kind.SLEEP && hook > grace;
        long wanted = hook + (subject.app().exitOnTermMs() + 999) / 1000 + SPARE_SECONDS;
        findings.finding(
                        "D01",
                        refused ? Severity.ERROR : Severity.WARNING,
                        preStop(subject),
                        AdviceFindings.message(
                                "D01",
                                Spoken.duration(hook * 1000),
                                Spoken.duration(grace * 1000),
                                Spoken.duration(wanted * 1000)))
                .fix(Fixes.set(grace(subject), wanted, true))
                .add();
    }

    /** D02: SIGTERM and the removal of the endpoint race. */
    static void noHook(ContainerSubject subject, AdviceFindings findings) {
        boolean called = subject.context().assumptions().behindService() && subject.isCalled();
        if (!called || preStop(subject).exists()) {
            return;
        }
        long propagation = subject.context().assumptions().propagationMs();
        AdviceFindings.Entry entry =
                findings.warning("D02", subject.field().get("lifecycle"), Spoken.duration(propagation));
        Stream.of(DRAIN_SECONDS, SHORT_DRAIN_SECONDS)
                .map(seconds -> withRoom(subject, seconds))
                .forEach(entry::fix);
        entry.add();
    }

    /** The hook, and a longer grace period where the app would have less than it needs to end after the hook. */
    private static Fix withRoom(ContainerSubject subject, long seconds) {
        Fix hook = sleepHook(subject, seconds);
        long needed = seconds + (subject.app().exitOnTermMs() + 999) / 1000 + SPARE_SECONDS;
        if (needed <= subject.workload().graceSeconds()) {
            return hook;
        }
        List<YamlEdit> edits = new ArrayList<>(hook.edits());
        edits.addFirst(Fixes.number(grace(subject), needed));
        Message title = AdviceFindings.message("fix.preStop.grace", Long.toString(seconds), Long.toString(needed));
        return new Fix(title, hook.safe(), edits);
    }

    private static Fix sleepHook(ContainerSubject subject, long seconds) {
        return Fixes.write(
                AdviceFindings.message("fix.preStop", Long.toString(seconds)),
                preStop(subject),
                "sleep:\n  seconds: " + seconds);
    }

    /** D03: there is no sleep in the image. */
    static void sleepWithoutShell(ContainerSubject subject, AdviceFindings findings) {
        PreStop hook = subject.container().preStop();
        boolean command = preStop(subject).get("exec").isMapping() && hook.runs();
        if (command && NO_SHELL.matcher(subject.image()).matches()) {
            findings.warning("D03", preStop(subject), subject.image())
                    .fix(sleepHook(subject, hookSeconds(subject)))
                    .add();
        }
    }

    /** D04, D05: a probe's own grace period, longer than the pod's or shorter than the hook. */
    static void probeGrace(ContainerSubject subject, AdviceFindings findings) {
        for (ProbeKind kind : PresenceRules.kinds(subject)) {
            ProbeSpec spec = subject.container().probes().getOrDefault(kind, ProbeSpec.DEFAULT);
            Field field = subject.probe(kind).get("terminationGracePeriodSeconds");
            long own = spec.terminationGracePeriodSeconds();
            long pod = subject.workload().graceSeconds();
            if (own > pod) {
                findings.hint("D04", field, Spoken.duration(own * 1000), Spoken.duration(pod * 1000))
                        .add();
            }
            if (own > 0 && own <= hookSeconds(subject)) {
                findings.warning(
                                "D05", field, Spoken.duration(own * 1000), Spoken.duration(hookSeconds(subject) * 1000))
                        .add();
            }
        }
    }

    /** D06: no hook, and two seconds at most. */
    static void noGrace(ContainerSubject subject, AdviceFindings findings) {
        if (subject.index() == 0 && subject.workload().graceSeconds() == 0) {
            findings.warning("D06", grace(subject))
                    .fix(Fixes.set(grace(subject), 30, true))
                    .add();
        }
    }

    /** D07: the longest request does not fit into the grace period. */
    static void requestsCut(ContainerSubject subject, AdviceFindings findings) {
        long request = subject.context().longestRequestMs();
        long left = 1000L * subject.workload().graceSeconds() - 1000 * hookSeconds(subject);
        if (subject.index() == 0 && request > LONG_REQUEST_MS && left < request + 5_000) {
            findings.warning("D07", grace(subject), Spoken.duration(request), Spoken.duration(Math.max(0, left)))
                    .fix(Fixes.set(grace(subject), hookSeconds(subject) + request / 1000 + 10, true))
                    .add();
        }
    }

    /** D08: a shell is process 1 and keeps SIGTERM to itself. */
    static void shellKeepsSigterm(ContainerSubject subject, AdviceFindings findings) {
        boolean keeps = subject.field().get("command").isSequence()
                && ShellLine.of(subject.field())
                        .filter(line -> !EXECS.matcher(" " + line).matches())
                        .isPresent();
        if (keeps) {
            findings.warning(
                            "D08",
                            subject.field().get("command"),
                            Spoken.duration(1000L * subject.workload().graceSeconds()))
                    .add();
        }
    }
}
