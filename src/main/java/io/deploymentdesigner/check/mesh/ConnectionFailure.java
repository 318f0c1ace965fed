package io.deploymentdesigner.check.mesh;

import static io.deploymentdesigner.check.mesh.FailureCause.Kind.*;
import static io.deploymentdesigner.check.mesh.FailureCause.Likelihood.*;

import io.deploymentdesigner.check.advice.Replicas;
import io.deploymentdesigner.check.mesh.FailureCause.Kind;
import io.deploymentdesigner.check.mesh.FailureCause.Likelihood;
import io.deploymentdesigner.check.mesh.FailureCause.Remedy;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.ProxyCourse;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import io.deploymentdesigner.probe.verdict.Judgement;
import io.deploymentdesigner.probe.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Why callers see {@code upstream connect error or disconnect/reset before headers. reset reason: connection failure}:
 * Envoy could not open a connection to the endpoint it chose (response flag UF). Each known cause is decided from the
 * document, the simulation of its probes and the mesh, as far as they can tell.
 */
public final class ConnectionFailure {
    private static final String BUNDLE = "io.deploymentdesigner.check.mesh.causes";

    private final MeshSubject subject;
    private final Workload workload;
    private final Judgement judgement;
    private final Assumptions assumptions;
    private final ProxyCourse proxy;
    private final List<Diagnostic> found;
    private final List<FailureCause> causes = new ArrayList<>();

    private ConnectionFailure(MeshSubject subject, Assumptions assumptions, List<Diagnostic> found) {
        this.subject = subject;
        this.found = found;
        this.proxy = MeshTiming.of(subject.manifest(), subject.settings(), assumptions.proxy());
        this.assumptions = assumptions.behind(proxy);
        this.workload = MeshTiming.read(subject.manifest(), subject.settings(), assumptions.proxy());
        this.judgement = Judgement.of(
                workload.scenario(this.assumptions, 600_000), workload.rollout().minReadySeconds());
    }

    /**
     * The causes, likeliest first.
     *
     * @param others every object of the file
     * @param found what was found out about the workload: its fixes are the causes' fixes
     */
    public static List<FailureCause> causes(
            Field manifest,
            MeshSettings settings,
            List<Field> others,
            Assumptions assumptions,
            List<Diagnostic> found) {
        ConnectionFailure asked =
                new ConnectionFailure(MeshSubject.of(manifest, settings, others, assumptions), assumptions, found);
        asked.start();
        asked.end();
        asked.wiring();
        asked.unknowable();
        return asked.causes.stream()
                .sorted(Comparator.comparing(FailureCause::likelihood).thenComparing(FailureCause::kind))
                .toList();
    }

    private void start() {
        boolean probed = subject.apps().stream()
                .anyMatch(each -> each.get("readinessProbe").exists());
        long needs = subject.apps().stream()
                .mapToLong(each -> assumptions.app(each.get("name").text()).serveAfter(0))
                .max()
                .orElse(0);
        if (!subject.isCalled()) {
            tell(READY_TOO_EARLY, RULED_OUT, Message.of(BUNDLE, "ready_too_early.uncalled"));
        } else if (!probed && subject.isHeldUntilStarted()) {
            tell(READY_TOO_EARLY, RULED_OUT, Message.of(BUNDLE, "ready_too_early.started"));
        } else if (probed && told("I02") && onlyDialled()) {
            tell(READY_TOO_EARLY, LIKELY, Message.of(BUNDLE, "ready_too_early.dialled"));
        } else {
            add(READY_TOO_EARLY, probed ? RULED_OUT : needs > 0 ? CERTAIN : LIKELY, seconds(needs));
        }
        restarts();
        callsOut();
    }

    /** Whether readiness is asked by TCP alone: the proxy accepts every connection in the app's place. */
    private boolean onlyDialled() {
        return subject.apps().stream()
                .map(each -> each.get("readinessProbe"))
                .filter(Field::exists)
                .allMatch(probe -> probe.get("tcpSocket").exists());
    }

    private void callsOut() {
        boolean waits =
                !subject.hasClassicSidecar() || ProxyConfig.of(subject.pod()).holdApplication();
        add(
                CALLS_BEFORE_PROXY,
                waits ? RULED_OUT : UNKNOWN,
                seconds(assumptions.proxy().startMs()));
    }

    private void restarts() {
        boolean loops = judgement.verdict() instanceof Verdict.CertainLoop;
        if (loops && !judgement.sweep().everReady()) {
            tell(RESTARTING, RULED_OUT, Message.of(BUNDLE, "restarting.unready"));
            return;
        }
        Likelihood likelihood = switch (judgement.verdict()) {
            case Verdict.CertainLoop ignored -> CERTAIN;
            case Verdict.DependsOnPhase ignored -> LIKELY;
            case Verdict.AgentRefuses ignored -> CERTAIN;
            case Verdict.EndsItself ignored -> CERTAIN;
            default -> RULED_OUT;
        };
        Message why = Message.of(
                BUNDLE, "restarting." + word(likelihood), judgement.verdict().title());
        boolean port = judgement.verdict() instanceof Verdict.AgentRefuses;
        tell(RESTARTING, likelihood, why, port ? "restarting.port.cure" : "restarting.cure");
    }

    private void end() {
        shutdown();
        if (workload.rollout().recreate()) {
            tell(SINGLE_REPLICA, CERTAIN, Message.of(BUNDLE, "single_replica.recreate"));
        } else {
            boolean one = Replicas.of(workload, subject.others()).number() == 1;
            add(
                    SINGLE_REPLICA,
                    one && workload.rollout().scenario(0).surge() == 0 ? CERTAIN : one ? LIKELY : RULED_OUT);
        }
    }

    /** The wait of the shortest hook among the containers that are called, against the time until callers know. */
    private void shutdown() {
        List<WorkloadContainer> called = workload.containers().stream()
                .filter(each -> MeshSubject.isApp(each.field()) && MeshSubject.listens(each.field()))
                .toList();
        long knows = assumptions.propagationMs();
        long waits = called.stream()
                .mapToLong(each -> each.preStop().durationMs())
                .min()
                .orElse(knows);
        if (called.stream().anyMatch(each -> !hook(each).exists())) {
            add(TERMINATING, LIKELY);
        } else if (proxy.leavesMs() < knows) {
            String drain = seconds(proxy.leavesMs());
            tell(TERMINATING, LIKELY, Message.of(BUNDLE, "terminating.drain", drain, seconds(knows)));
        } else if (called.stream().anyMatch(WorkloadContainer::hookLastsUnknown)) {
            tell(TERMINATING, UNKNOWN, Message.of(BUNDLE, "terminating.unknown", seconds(knows)));
        } else if (waits < knows) {
            tell(TERMINATING, LIKELY, Message.of(BUNDLE, "terminating.brief", seconds(waits), seconds(knows)));
        } else {
            tell(
                    TERMINATING,
                    RULED_OUT,
                    Message.of(BUNDLE, called.isEmpty() ? "terminating.uncalled" : "terminating.ruled_out"));
        }
    }

    private static Field hook(WorkloadContainer container) {
        return container.field().get("lifecycle", "preStop");
    }

    private void wiring() {
        add(WRONG_TARGET_PORT, TargetPorts.wrong(subject));
        add(RESERVED, told("I03") ? CERTAIN : RULED_OUT);
        boolean policies = !subject.policies().isEmpty();
        add(NETWORK_POLICY, told("I11") ? LIKELY : policies ? UNKNOWN : RULED_OUT);
    }

    /** Whether the mesh says so, muted or not. */
    private boolean told(String code) {
        return MeshCheck.check(subject).stream().map(Diagnostic::code).anyMatch(code::equals);
    }

    private void unknowable() {
        add(LOCALHOST_ONLY, UNKNOWN);
        add(MTLS_MISMATCH, subject.inMesh() ? UNKNOWN : RULED_OUT);
    }

    private void add(Kind kind, Likelihood likelihood, Object... arguments) {
        tell(kind, likelihood, Message.of(BUNDLE, key(kind) + "." + word(likelihood), arguments));
    }

    private static String word(Likelihood likelihood) {
        return likelihood.name().toLowerCase(Locale.ROOT);
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void tell(Kind kind, Likelihood likelihood, Message why) {
        tell(kind, likelihood, why, key(kind) + ".cure");
    }

    private void tell(Kind kind, Likelihood likelihood, Message why, String cure) {
        causes.add(new FailureCause(
                kind, likelihood, why, Message.of(BUNDLE, cure), likelihood == RULED_OUT ? List.of() : remedies(kind)));
    }

    /** What is offered for the first of the findings that tell the same fault. */
    private List<Remedy> remedies(Kind kind) {
        return kind.codes().stream()
                .flatMap(code -> found.stream().filter(each -> each.code().equals(code)))
                .filter(finding -> !finding.fixes().isEmpty())
                .findFirst()
                .map(finding -> finding.fixes().stream()
                        .map(fix -> new Remedy(finding.document(), fix))
                        .toList())
                .orElseGet(() -> kind == CALLS_BEFORE_PROXY ? hold() : List.of());
    }

    /** No finding tells this one, for the file cannot say whether the app calls out. What is written stays as it is. */
    private List<Remedy> hold() {
        if (!subject.pod().annotation(ProxyConfig.ANNOTATION).isEmpty()) {
            return List.of();
        }
        int document = subject.manifest().document().index();
        return MeshFindings.config(subject, "hold", "holdApplicationUntilProxyStarts", "true").stream()
                .map(fix -> new Remedy(document, fix))
                .toList();
    }

    private static String seconds(long ms) {
        return String.valueOf((ms + 999) / 1000);
    }
}
