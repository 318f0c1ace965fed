package io.deploymentdesigner.check.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.reading.ProxyCourse;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code with a manifest that triggers it and a near miss that does not. */
class AdviceCheckTest {
    private static final String HTTP = "httpGet: {path: /healthz, port: 8080}";
    private static final String PORTS = "ports: [{containerPort: 8080}]\n";

    static Stream<Arguments> codes() {
        return Stream.of(
                quick("P01", 5, live("periodSeconds: 3, failureThreshold: 2"), live("periodSeconds: 3")),
                quick(
                        "P02",
                        45,
                        start("periodSeconds: 3, failureThreshold: 10"),
                        start("periodSeconds: 3, failureThreshold: 24")),
                quick("P03", 5, live("initialDelaySeconds: 20"), live("initialDelaySeconds: 19")),
                quick("P04", 5, live(""), live("") + ready("")),
                quick("C01", 5, "image: web\n", "image: web:1\n"),
                quick(
                        "C02",
                        5,
                        "image: web:1\nimagePullPolicy: Always\n",
                        "image: web:latest\nimagePullPolicy: Always\n"),
                quick("C03", 5, live(""), live("") + "resources: {requests: {cpu: 100m}}\n"),
                quick(
                        "C04",
                        5,
                        "env: [{name: JAVA_OPTS, value: -Xmx900m}]\nresources: {limits: {memory: 1Gi}}\n",
                        "env: [{name: JAVA_OPTS, value: -Xmx700m}]\nresources: {limits: {memory: 1Gi}}\n"),
                quick("P05", 5, ready(""), live("")),
                quick(
                        "P06",
                        5,
                        live("failureThreshold: 5") + ready("failureThreshold: 2"),
                        live("failureThreshold: 6") + ready("failureThreshold: 2")),
                quick("P07", 5, live("failureThreshold: 2") + ready(""), live("") + ready("")),
                quick(
                        "P08",
                        5,
                        "livenessProbe: {httpGet: {path: /actuator/health, port: 8080}}",
                        "livenessProbe: {httpGet: {path: /actuator/health/liveness, port: 8080}}"),
                quick(
                        "P09",
                        5,
                        "image: eclipse-temurin:25\n" + live(""),
                        "image: eclipse-temurin:25\n" + live("timeoutSeconds: 2")),
                quick(
                        "P10",
                        5,
                        live("periodSeconds: 5, timeoutSeconds: 6"),
                        live("periodSeconds: 5, timeoutSeconds: 5")),
                quick("P11", 5, exec("cat /tmp/ok", 2), exec("cat /tmp/ok", 3)),
                quick("P12", 5, exec("curl localhost:8080", 10), exec("cat /tmp/ok", 10)),
                quick("P13", 5, live("successThreshold: 2"), ready("successThreshold: 2")),
                quick("P14", 5, ready("terminationGracePeriodSeconds: 5"), live("terminationGracePeriodSeconds: 5")),
                quick("P15", 5, live("failureThreshold: 1"), live("failureThreshold: 2")),
                quick("P16", 5, ready("failureThreshold: 1"), ready("failureThreshold: 1, periodSeconds: 5")),
                quick(
                        "P17",
                        5,
                        "readinessProbe: {httpGet: {port: http}}",
                        "ports: [{name: http, containerPort: 8080}]\nreadinessProbe: {httpGet: {port: http}}"),
                quick("P18", 5, live(""), PORTS + live("")),
                quick("P19", 5, "livenessProbe: {httpGet: {port: 15021}}", PORTS + live("")),
                quick("P20", 5, "livenessProbe: {httpGet: {port: 8080, host: db}}", live("")),
                quick(
                        "P21",
                        5,
                        "livenessProbe: {httpGet: {path: /admin/ping, port: 8080}}",
                        "livenessProbe: {httpGet: {path: /ping, port: 8080}}"),
                quick(
                        "P22",
                        5,
                        "livenessProbe: {httpGet: {path: /login, port: 8080}}",
                        "livenessProbe: {httpGet: {path: /ping, port: 8080}}"),
                quick("P23", 5, "livenessProbe: {tcpSocket: {port: 8080}}", "livenessProbe: {tcpSocket: {port: 5432}}"),
                quick("P24", 5, "livenessProbe: {grpc: {port: grpc}}", "livenessProbe: {grpc: {port: 9090}}"),
                quick("P25", 5, ready("initialDelaySeconds: 5"), ready("")),
                quick("P26", 15, ready("periodSeconds: 10"), ready("periodSeconds: 5")),
                spec("P27", "replicas: 2", "minReadySeconds: 10", ready("")),
                spec("P28", "minReadySeconds: 4", "minReadySeconds: 11", ready("")),
                spec("P29", "minReadySeconds: 600", "minReadySeconds: 599", ready("")),
                spec(
                        "P30",
                        "minReadySeconds: 58\nprogressDeadlineSeconds: 60",
                        "minReadySeconds: 30\nprogressDeadlineSeconds: 60",
                        ready("")),
                spec(
                        "P31",
                        "progressDeadlineSeconds: 299",
                        "progressDeadlineSeconds: 300",
                        start("failureThreshold: 30")),
                quick("D01", 5, hook(30), hook(20)),
                quick("D02", 5, live(""), hook(5)),
                quick("D03", 5, "image: gcr.io/distroless/java\n" + sleepCommand(), "image: debian\n" + sleepCommand()),
                quick("D04", 5, live("terminationGracePeriodSeconds: 31"), live("terminationGracePeriodSeconds: 30")),
                quick(
                        "D05",
                        5,
                        hook(10) + live("terminationGracePeriodSeconds: 10"),
                        hook(10) + live("terminationGracePeriodSeconds: 11")),
                pod("C05", "initContainers: [{name: migrate}]", "initContainers: [{name: log, restartPolicy: Always}]"),
                pod("D06", "terminationGracePeriodSeconds: 0", "terminationGracePeriodSeconds: 1"),
                pod("D07", "terminationGracePeriodSeconds: 30", "terminationGracePeriodSeconds: 60"),
                quick(
                        "D08",
                        5,
                        "command: [sh, -c, 'java -jar app.jar']",
                        "command: [sh, -c, 'exec java -jar app.jar']"),
                spec("R01", "replicas: 1", "replicas: 2", live("")),
                spec("R02", "strategy: {type: Recreate}", "strategy: {type: RollingUpdate}", live("")),
                spec("R03", rolling(1, "0", "1"), rolling(1, "1", "0"), live("")),
                spec("R04", rolling(3, "0", "25%"), rolling(4, "0", "25%"), live("")),
                spec("R05", rolling(4, "25%", "100%"), rolling(4, "25%", "75%"), live("")),
                spec(
                        "R06",
                        rolling(50, "1", "0") + "\nminReadySeconds: 30",
                        rolling(50, "50%", "0") + "\nminReadySeconds: 30",
                        ready("")),
                spec("R08", "replicas: 2", "replicas: 1", live("")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void theCodeIsTriggeredAndTheNearMissIsNot(String code, long needsMs, String triggers, String nearMiss) {
        List<Diagnostic> found = check(triggers, needsMs);
        assertTrue(codes(found).contains(code), code + " is not in " + codes(found));
        assertFalse(codes(check(nearMiss, needsMs)).contains(code), code + " is found in the near miss");
        for (Diagnostic diagnostic : found) {
            assertFalse(diagnostic.message().text(Locale.ENGLISH).contains("{"), diagnostic.code());
            assertFalse(diagnostic.message().text(Locale.CHINESE).contains("{"), diagnostic.code());
            diagnostic.fixes().forEach(fix -> assertFalse(fix.edits().isEmpty(), diagnostic.code()));
        }
    }

    @Test
    void aBudgetThatLetsNoPodGoBlocksDrains() {
        String pods = "replicas: 2\n";
        assertTrue(codes(withBudget(pods, "minAvailable: 2")).contains("R07"));
        assertFalse(codes(withBudget(pods, "minAvailable: 1")).contains("R07"));
    }

    @Test
    void theShippedExampleIsToldWithItsNumbers() {
        List<Diagnostic> found = AdviceCheck.check(
                Manifests.object(Manifests.SPRING_BOOT), AdviceContext.of(Assumptions.DEFAULT, List.of()));

        Diagnostic loop = only(found, "P01");
        assertEquals(Severity.ERROR, loop.severity());
        assertEquals(
                "Killed 15 s to 19 s after its start; the app needs 45 s, so it restarts for ever. A startup probe gives it the time.",
                loop.message().text(Locale.ENGLISH));
        assertEquals(
                "Add a startup probe, 3 s × 24", loop.fixes().getFirst().title().text(Locale.ENGLISH));
        assertEquals(
                "没有就绪探针：应用能响应之前的 45 秒内，请求已经被发到这里，得到 connection failure。",
                only(found, "P04").message().text(Locale.CHINESE));
    }

    @Test
    void readinessThatAKillLoopNeverReachesWouldBeAPeriodLate() {
        String yaml = Manifests.deployment("replicas: 2", live("periodSeconds: 3") + ready("periodSeconds: 10"));
        String told = only(check(yaml, 45_000), "P26").message().text(Locale.ENGLISH);
        assertTrue(told.contains("up to 10 s after"), told);
    }

    @Test
    void behindAnAgentAProbeOfAnUnknownPortFailsAndNoStartIsBlamedForIt() {
        String yaml = Manifests.deployment(
                "replicas: 2",
                "startupProbe: {httpGet: {port: 8080}}\nlivenessProbe: {httpGet: {port: http}}\n" + ready(""));
        AdviceContext alone = AdviceContext.of(Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(5_000)), List.of());
        ProxyCourse agent = new ProxyCourse(500, 2_000, 5_000, true);
        assertEquals(
                "No port of this container is named \"http\": the kubelet throws the result away, and the liveness probe"
                        + " never fails. Rewritten by Istio it always fails (400).",
                only(AdviceCheck.check(Manifests.object(yaml), alone), "P17")
                        .message()
                        .text(Locale.ENGLISH));
        List<Diagnostic> found = AdviceCheck.check(Manifests.object(yaml), alone.behind(agent));
        assertEquals(
                "No port of this container is named \"http\": the mesh's agent, which asks in the kubelet's place,"
                        + " does not know it and answers 400, so the liveness probe always fails.",
                only(found, "P17").message().text(Locale.ENGLISH));
        assertFalse(codes(found).contains("P02"), codes(found));
    }

    @Test
    void aPortAndItsNameComeTogetherWhereOnlyOneCanBeMeant() {
        assertEquals(List.of("Name port 8080 \"http\""), portFixes("ports: [{containerPort: 8080}]"));
        assertEquals(
                List.of("Ask \"web\" instead of \"http\""), portFixes("ports: [{name: web, containerPort: 8080}]"));
        assertEquals(List.of(), portFixes("ports: [{containerPort: 8080}, {containerPort: 9090}]"));
        assertEquals(List.of(), portFixes(""));
    }

    private static List<String> portFixes(String ports) {
        String yaml = Manifests.deployment("replicas: 2", ports + "\nreadinessProbe: {httpGet: {port: http}}\n");
        return only(check(yaml, 5_000), "P17").fixes().stream()
                .map(fix -> fix.title().text(Locale.ENGLISH))
                .toList();
    }

    @Test
    void aNewProbeDoesNotAskAPortThatNobodyKnows() {
        String yaml = Manifests.deployment(
                "replicas: 2", "ports: [{containerPort: 9000}]\nlivenessProbe: {httpGet: {port: http}}\n");
        String edits =
                only(check(yaml, 5_000), "P04").fixes().getFirst().edits().toString();
        assertTrue(edits.contains("port: 9000") && !edits.contains("port: http"), edits);
    }

    private static Diagnostic only(List<Diagnostic> found, String code) {
        return found.stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow();
    }

    private static List<Diagnostic> check(String yaml, long needsMs) {
        return AdviceCheck.check(
                Manifests.object(yaml),
                AdviceContext.of(Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(needsMs)), List.of())
                        .withLongestRequest(26_000));
    }

    private static List<Diagnostic> withBudget(String spec, String budget) {
        String deployment = "apiVersion: apps/v1\nkind: Deployment\nspec:\n" + spec.indent(2)
                + "  template:\n    metadata: {labels: {app: web}}\n    spec: {containers: [{name: app}]}\n";
        String pdb = "---\nkind: PodDisruptionBudget\nmetadata: {name: web}\nspec: {" + budget
                + ", selector: {matchLabels: {app: web}}}\n";
        List<Field> objects = YamlReader.read(deployment + pdb).documents().stream()
                .map(Field::root)
                .toList();
        return AdviceCheck.check(objects.getFirst(), AdviceContext.of(Assumptions.DEFAULT, objects));
    }

    private static String codes(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::code).distinct().collect(Collectors.joining(" "));
    }

    private static Arguments quick(String code, int needsSeconds, String triggers, String nearMiss) {
        return Arguments.of(
                code,
                needsSeconds * 1000L,
                Manifests.deployment("replicas: 2", triggers),
                Manifests.deployment("replicas: 2", nearMiss));
    }

    private static Arguments spec(String code, String triggers, String nearMiss, String container) {
        return Arguments.of(
                code, 5_000L, Manifests.deployment(triggers, container), Manifests.deployment(nearMiss, container));
    }

    private static Arguments pod(String code, String triggers, String nearMiss) {
        return Arguments.of(code, 5_000L, podWith(triggers), podWith(nearMiss));
    }

    private static String podWith(String podSpec) {
        return Manifests.deployment("replicas: 2", live(""))
                .replace("    spec:\n", "    spec:\n      " + podSpec + "\n");
    }

    private static String live(String numbers) {
        return probe("livenessProbe", numbers);
    }

    private static String ready(String numbers) {
        return probe("readinessProbe", numbers);
    }

    private static String start(String numbers) {
        return probe("startupProbe", numbers);
    }

    private static String probe(String name, String numbers) {
        return name + ": {" + HTTP + (numbers.isEmpty() ? "" : ", " + numbers) + "}\n";
    }

    private static String exec(String command, int period) {
        return "livenessProbe: {exec: {command: [sh, -c, '" + command + "']}, periodSeconds: " + period + "}\n";
    }

    private static String hook(int seconds) {
        return "lifecycle: {preStop: {sleep: {seconds: " + seconds + "}}}\n";
    }

    private static String sleepCommand() {
        return "lifecycle: {preStop: {exec: {command: [sleep, '10']}}}\n";
    }

    private static String rolling(int replicas, String surge, String unavailable) {
        return "replicas: " + replicas + "\nstrategy: {rollingUpdate: {maxSurge: " + surge + ", maxUnavailable: "
                + unavailable + "}}";
    }
}
