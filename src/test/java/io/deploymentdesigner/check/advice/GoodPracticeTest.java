package io.deploymentdesigner.check.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What careful people write and a quick rule would blame, each beside what is to blame. */
class GoodPracticeTest {
    private static final String AUTOSCALER = """
            ---
            kind: HorizontalPodAutoscaler
            metadata: {name: web}
            spec: {scaleTargetRef: {kind: Deployment, name: TARGET}, minReplicas: LEAST}
            """;

    @Test
    void anAutoscalersLeastNumberOfPodsCountsWhereReplicasAreLeftOut() {
        assertFalse(codes(scaled("web", 3)).contains("R01"), "three pods at least");
        assertTrue(codes(scaled("web", 3)).contains("R08"), "three pods may share a node");
        assertTrue(codes(scaled("other", 3)).contains("R01"), "it scales another workload");
        Diagnostic one = scaled("web", 1).stream()
                .filter(each -> each.code().equals("R01"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), one.fixes(), "replicas in the manifest would fight the autoscaler");
    }

    private static List<Diagnostic> scaled(String target, int least) {
        String yaml = "kind: Deployment\nmetadata: {name: web}\n"
                + "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: app}]}}}\n"
                + AUTOSCALER.replace("TARGET", target).replace("LEAST", String.valueOf(least));
        List<Field> all =
                YamlReader.read(yaml).documents().stream().map(Field::root).toList();
        return AdviceCheck.check(all.getFirst(), AdviceContext.of(Assumptions.DEFAULT, all));
    }

    @ParameterizedTest
    @CsvSource({"P22, /auth/login, /auth/health/ready", "P22, /oauth2, /oauth2/ping", "P22, /sso/start, /web/sso.html"})
    void aHealthPathBelowALoginIsNoLogin(String code, String blamed, String fine) {
        String probe = "readinessProbe: {httpGet: {path: PATH, port: 8080}}";
        assertTrue(said(probe.replace("PATH", blamed)).contains(code));
        assertFalse(said(probe.replace("PATH", fine)).contains(code));
    }

    @ParameterizedTest
    @CsvSource({
        "gcr.io/distroless/static:nonroot, registry.example.com/static-content/shop:1",
        "cgr.dev/chainguard/node:20, registry.example.com/statics:1",
        "registry.example.com/scratch:1, registry.example.com/from-scratch-bakery/web:1"
    })
    void onlyAnImageWithoutAShellLacksASleep(String blamed, String fine) {
        String hook = "\nlifecycle: {preStop: {exec: {command: [sleep, '5']}}}";
        assertTrue(said("image: " + blamed + hook).contains("D03"));
        assertFalse(said("image: " + fine + hook).contains("D03"));
    }

    @ParameterizedTest
    @CsvSource({
        "eclipse-temurin:21, registry.example.com/javascript/portal:9",
        "registry.example.com/java17/shop:1, registry.example.com/offspring:1",
        "registry.example.com/spring-shop:1, registry.example.com/springfield:1"
    })
    void onlyAJvmPausesForItsHeap(String blamed, String fine) {
        String probe = "\nreadinessProbe: {httpGet: {path: /ping, port: 8080}}";
        assertTrue(said("image: " + blamed + probe).contains("P09"));
        assertFalse(said("image: " + fine + probe).contains("P09"));
    }

    @Test
    void aShellInTheCommandWithItsLineInTheArgumentsIsAShellAllTheSame() {
        assertTrue(said("command: [/bin/sh, -c]\nargs: ['cd /srv && ./run.sh']").contains("D08"));
        assertFalse(said("command: [/bin/sh, -c]\nargs: ['cd /srv && exec ./run.sh']")
                .contains("D08"));
        assertFalse(said("args: [sh, -c, './run.sh']").contains("D08"), "the image's entrypoint is process 1");
    }

    @Test
    void aContainerThatCustomisesTheProxyIsNoApp() {
        String own = "        - name: NAME\n          image: auto\n";
        String yaml = Manifests.deployment("replicas: 2", "image: web:1\n") + own;
        assertTrue(codes(check(yaml.replace("NAME", "helper"))).contains("C01"));
        assertFalse(codes(check(yaml.replace("NAME", "istio-proxy"))).contains("C01"));
    }

    /** Else the new probe trades one warning for another, and a fix that does not help is not offered. */
    @Test
    void aNewReadinessProbeMakesAQuickLivenessProbeWait() {
        String ask = "httpGet: {path: /healthz, port: 8080}";
        String guarded = Manifests.deployment(
                "replicas: 2",
                "startupProbe: {" + ask + ", failureThreshold: 30}\nlivenessProbe: {" + ask + ", periodSeconds: 3}");
        Diagnostic missing = check(guarded).stream()
                .filter(each -> each.code().equals("P04"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Add a readiness probe, liveness 3 s × 6",
                missing.fixes().getFirst().title().text(Locale.ENGLISH));
        Session session = new Session(guarded);
        assertTrue(session.perform(Intent.of(missing.fixes().getFirst(), 0)) instanceof Outcome.Applied);
        List<String> after = codes(check(session.snapshot().text()));
        assertFalse(after.contains("P04") || after.contains("P06") || after.contains("P07"), after.toString());
    }

    private static final String BESIDE =
            "        - name: helper\n          livenessProbe: {httpGet: {path: /alive, port: 9000}}\n";

    @Test
    void aHelperBesideTheAppIsCalledByNobody() {
        String app = "ports: [{containerPort: 8080}]\nreadinessProbe: {httpGet: {path: /ping, port: 8080}}\n";
        List<Diagnostic> found = check(Manifests.deployment("replicas: 2", app) + BESIDE);
        assertFalse(
                found.stream()
                        .anyMatch(each -> List.of("P04", "D02").contains(each.code())
                                && each.path().contains("containers[1]")),
                codes(found).toString());
        String port = BESIDE.replace("livenessProbe", "ports: [{containerPort: 9000}]\n          livenessProbe");
        Diagnostic beside = check(Manifests.deployment("replicas: 2", app) + port).stream()
                .filter(each -> each.code().equals("P04"))
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.WARNING, beside.severity(), "the app's probe keeps the pod from being Ready");
    }

    @Test
    void aHookThatDoesNotFitTheGracePeriodBringsALongerOne() {
        String app = "ports: [{containerPort: 8080}]";
        String brief = Manifests.deployment("replicas: 2", app)
                .replace("    spec:\n", "    spec:\n      terminationGracePeriodSeconds: 5\n");
        Diagnostic missing = check(brief).stream()
                .filter(each -> each.code().equals("D02"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Add a preStop sleep of 10 s, grace period 17 s",
                missing.fixes().getFirst().title().text(Locale.ENGLISH));
        Session session = new Session(brief);
        assertTrue(session.perform(Intent.of(missing.fixes().getFirst(), 0)) instanceof Outcome.Applied);
        List<String> after = codes(check(session.snapshot().text()));
        assertFalse(after.contains("D01") || after.contains("D02"), after.toString());
    }

    private static List<String> said(String container) {
        return codes(check(Manifests.deployment("replicas: 2", container)));
    }

    private static List<Diagnostic> check(String yaml) {
        return AdviceCheck.check(Manifests.object(yaml), AdviceContext.of(Assumptions.DEFAULT, List.of()));
    }

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::code).toList();
    }
}
