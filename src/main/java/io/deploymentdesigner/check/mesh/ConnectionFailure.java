package io.deploymentdesigner.check.mesh;

import static io.deploymentdesigner.check.mesh.FailureCause.Kind.*;
import static io.deploymentdesigner.check.mesh.FailureCause.Likelihood.*;

import io.deploymentdesigner.check.mesh.FailureCause.Kind;
import io.deploymentdesigner.check.mesh.FailureCause.Likelihood;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.probe.reading.Workload;
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
    private final List<FailureCause> causes = new ArrayList<>();

    private ConnectionFailure(MeshSubject subject, Assumptions assumptions) {
        this.subject = subject;
        this.assumptions = assumptions;
        this.workload = ScenarioReader.read(subject.manifest());
        this.judgement = Judgement.of(
                workload.scenario(assumptions, 600_000), workload.rollout().minReadySeconds());
    }

    /** The causes, likeliest first. */
    public static List<FailureCause> causes(
            Field manifest, MeshSettings settings, List<Field> others, Assumptions assumptions) {
        ConnectionFailure asked = new ConnectionFailure(MeshSubject.of(manifest, settings, others), assumptions);
        asked.start();
        asked.end();
        asked.wiring();
        asked.unknowable();
        return asked.causes.stream()
                .sorted(Comparator.comparing(FailureCause::likelihood).thenComparing(FailureCause::kind))
                .toList();
    }

    private void start() {
        boolean probed = subject.pod().containers().stream()
                .anyMatch(each -> each.get("readinessProbe").exists());
        long needs = subject.pod().containers().stream()
                .mapToLong(each -> assumptions.app(each.get("name").text()).serveAfter(0))
                .max()
                .orElse(0);
        List<Fix> fixes = probed || subject.pod().containers().isEmpty()
                ? List.of()
                : ReadinessFix.of(subject.pod().containers().getFirst());
        add(READY_TOO_EARLY, probed ? RULED_OUT : needs > 0 ? CERTAIN : LIKELY, fixes, seconds(needs));
        restarts();
        boolean waits =
                !subject.hasClassicSidecar() || ProxyConfig.of(subject.pod()).holdApplication();
        add(CALLS_BEFORE_PROXY, waits ? RULED_OUT : UNKNOWN, List.of());
    }

    private void restarts() {
        Likelihood likelihood = switch (judgement.verdict()) {
            case Verdict.CertainLoop ignored -> CERTAIN;
            case Verdict.DependsOnPhase ignored -> LIKELY;
            case Verdict.EndsItself ignored -> CERTAIN;
            default -> RULED_OUT;
        };
        add(RESTARTING, likelihood, List.of(), judgement.verdict().title());
    }

    private void end() {
        boolean unguarded =
                workload.containers().stream().anyMatch(each -> !each.preStop().runs());
        add(TERMINATING, unguarded ? LIKELY : RULED_OUT, List.of());
        boolean gap = workload.rollout().replicas() == 1 && workload.rollout().recreate();
        add(SINGLE_REPLICA, gap ? CERTAIN : workload.rollout().replicas() == 1 ? LIKELY : RULED_OUT, List.of());
    }

    private void wiring() {
        List<Field> targets = subject.services()
                .flatMap(service -> service.get("spec", "ports").items().stream())
                .toList();
        boolean wrong = targets.stream().anyMatch(port -> !reaches(port));
        add(WRONG_TARGET_PORT, targets.isEmpty() ? UNKNOWN : wrong ? CERTAIN : RULED_OUT, List.of());
        add(RESERVED, found("I03") ? CERTAIN : RULED_OUT, List.of());
        boolean policies = subject.others("NetworkPolicy").findAny().isPresent();
        add(NETWORK_POLICY, found("I11") ? LIKELY : policies ? UNKNOWN : RULED_OUT, List.of());
    }

    /** A number that no container declares may still be listened on, so only a name can be wrong for certain. */
    private boolean reaches(Field port) {
        Field target = port.get("targetPort");
        return !target.isText()
                || subject.pod().containers().stream()
                        .flatMap(container -> container.get("ports").items().stream())
                        .anyMatch(each -> each.get("name").text().equals(target.text()));
    }

    private boolean found(String code) {
        return MeshCheck.check(subject.manifest(), subject.settings(), subject.others()).stream()
                .map(Diagnostic::code)
                .anyMatch(code::equals);
    }

    private void unknowable() {
        add(LOCALHOST_ONLY, UNKNOWN, List.of());
        add(MTLS_MISMATCH, subject.inMesh() ? UNKNOWN : RULED_OUT, List.of());
    }

    private void add(Kind kind, Likelihood likelihood, List<Fix> fixes, Object... arguments) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        String state = likelihood.name().toLowerCase(Locale.ROOT);
        causes.add(new FailureCause(
                kind,
                likelihood,
                Message.of(BUNDLE, key + "." + state, arguments),
                Message.of(BUNDLE, key + ".cure"),
                fixes));
    }

    private static String seconds(long ms) {
        return String.valueOf((ms + 999) / 1000);
    }
}
