package io.deploymentdesigner.check.mesh;

import static io.deploymentdesigner.check.mesh.FailureCause.Kind.*;
import static io.deploymentdesigner.check.mesh.FailureCause.Likelihood.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectionFailureTest {
    private static final String SLOW_AND_UNASKED = """
            kind: Deployment
            metadata: {name: web}
            spec:
              replicas: 1
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                    - name: app
                      livenessProbe: {httpGet: {path: /, port: 80}, initialDelaySeconds: 10, periodSeconds: 3}
            """;
    private static final String CAREFUL = """
            kind: Deployment
            metadata: {name: web}
            spec:
              replicas: 3
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                    - name: app
                      ports: [{name: http, containerPort: 8080}]
                      readinessProbe: {httpGet: {path: /, port: http}}
                      lifecycle: {preStop: {sleep: {seconds: 5}}}
            ---
            kind: Service
            metadata: {name: web}
            spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
            """;

    @Test
    void aSlowAppWithoutReadinessIsSentCallersAndRestartsForEver() {
        var likelihood = judged(SLOW_AND_UNASKED, MeshMode.SIDECAR);
        assertEquals(CERTAIN, likelihood.get(READY_TOO_EARLY));
        assertEquals(CERTAIN, likelihood.get(RESTARTING));
        assertEquals(LIKELY, likelihood.get(TERMINATING));
        assertEquals(LIKELY, likelihood.get(SINGLE_REPLICA));
        assertEquals(UNKNOWN, likelihood.get(WRONG_TARGET_PORT));
        String restarts =
                cause(RESTARTING, SLOW_AND_UNASKED, MeshMode.SIDECAR).why().text(Locale.ENGLISH);
        assertTrue(
                restarts.matches("It restarts for ever: .*15 s.* Each restart closes the port for callers\\."),
                restarts);
    }

    @Test
    void recreateIsAnOutageHoweverManyReplicasThereAre() {
        String recreate = CAREFUL.replace("replicas: 3", "replicas: 3\n  strategy: {type: Recreate}");
        assertEquals(CERTAIN, judged(recreate, MeshMode.NATIVE).get(SINGLE_REPLICA));
        String scaled = CAREFUL.replace("  replicas: 3\n", "")
                + "---\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\n"
                + "spec: {scaleTargetRef: {kind: Deployment, name: web}, minReplicas: 3}\n";
        assertEquals(RULED_OUT, judged(scaled, MeshMode.NATIVE).get(SINGLE_REPLICA));
    }

    @Test
    void aHookThatIsShorterThanTheNewsOfTheEndDoesNotHelp() {
        String brief = CAREFUL.replace("seconds: 5", "seconds: 1");
        assertEquals(LIKELY, judged(brief, MeshMode.NATIVE).get(TERMINATING));
        String why = cause(TERMINATING, brief, MeshMode.NATIVE).why().text(Locale.ENGLISH);
        assertEquals("The preStop hook waits 1 s, but callers' proxies may still send for 2 s.", why);
    }

    @Test
    void howLongARequestHoldsTheAppTheFileCannotSay() {
        for (String hook : List.of("httpGet: {path: /drain, port: http}", "exec: {command: [/bin/drain]}")) {
            String asked = CAREFUL.replaceFirst("sleep: \\{seconds: 5}", hook);
            FailureCause end = cause(TERMINATING, asked, MeshMode.NATIVE);
            assertEquals(UNKNOWN, end.likelihood(), asked);
            assertTrue(end.why().text(Locale.ENGLISH).contains("whether it lasts the 2 s"));
        }
        String none = CAREFUL.replaceFirst("sleep: \\{seconds: 5}", "sleep: {seconds: 0}");
        assertTrue(cause(TERMINATING, none, MeshMode.NATIVE)
                .why()
                .text(Locale.ENGLISH)
                .startsWith("The preStop hook waits 0 s"));
    }

    @Test
    void aPortNameThatTheAgentDoesNotKnowIsCuredByDeclaringIt() {
        String unknown =
                CAREFUL.replaceAll("(?m)^( *)readinessProbe.*$", "$0\n$1livenessProbe: {httpGet: {port: admin}}");
        FailureCause restarts = cause(RESTARTING, unknown, MeshMode.SIDECAR);
        assertEquals(CERTAIN, restarts.likelihood(), unknown);
        assertTrue(restarts.why().text(Locale.ENGLISH).contains("the mesh's agent answers 400 each time."));
        assertTrue(restarts.cure().text(Locale.ENGLISH).startsWith("Declare the port"));
        assertEquals(RULED_OUT, cause(RESTARTING, unknown, MeshMode.AMBIENT).likelihood());
    }

    @Test
    void aStartupProbeHoldsCallersBackUntilTheAppAnswers() {
        String startup = CAREFUL.replace("readinessProbe", "startupProbe");
        FailureCause early = cause(READY_TOO_EARLY, startup, MeshMode.NATIVE);
        assertEquals(RULED_OUT, early.likelihood());
        assertEquals(
                "A startup probe holds callers back until the app answers.",
                early.why().text(Locale.ENGLISH));
    }

    @Test
    void nobodyIsSentToWhatIsNeverReady() {
        String loop = SLOW_AND_UNASKED.replace("livenessProbe", "startupProbe");
        FailureCause restarts = cause(RESTARTING, loop, MeshMode.NONE);
        assertEquals(RULED_OUT, restarts.likelihood(), loop);
        assertTrue(restarts.why().text(Locale.ENGLISH).startsWith("It never becomes Ready"));
    }

    @Test
    void whatIsSentNothingIsNotReadyTooEarly() {
        String worker = CAREFUL.replaceAll("(?m)^.*(ports: \\[.name|readinessProbe|lifecycle).*\n", "")
                .replace("selector: {app: web}", "selector: {app: other}");
        var likelihood = judged(worker, MeshMode.NATIVE);
        assertEquals(RULED_OUT, likelihood.get(READY_TOO_EARLY));
        assertEquals(RULED_OUT, likelihood.get(TERMINATING));
    }

    @Test
    void aSidecarThatNobodyCallsNeedsNoHook() {
        String shipped = CAREFUL.replace("        - name: app\n", "        - name: log-shipper\n        - name: app\n");
        assertEquals(RULED_OUT, judged(shipped, MeshMode.NATIVE).get(TERMINATING));
    }

    @Test
    void aPolicyThatChoosesOtherPodsIsNoCause() {
        String policy = CAREFUL + "---\nkind: NetworkPolicy\nspec: {podSelector: {matchLabels: {app: APP}}}\n";
        assertEquals(
                RULED_OUT, judged(policy.replace("APP", "db"), MeshMode.NATIVE).get(NETWORK_POLICY));
        assertEquals(
                UNKNOWN, judged(policy.replace("APP", "web"), MeshMode.NATIVE).get(NETWORK_POLICY));
    }

    @Test
    void aCarefulManifestLeavesOnlyWhatAFileCannotSay() {
        var likelihood = judged(CAREFUL, MeshMode.NATIVE);
        var open = likelihood.entrySet().stream()
                .filter(each -> each.getValue() != RULED_OUT)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(LOCALHOST_ONLY, MTLS_MISMATCH), open);
    }

    @Test
    void aTargetPortThatNobodyDeclaresIsCertain() {
        assertEquals(
                CERTAIN,
                judged(CAREFUL.replace("targetPort: http", "targetPort: web"), MeshMode.NATIVE)
                        .get(WRONG_TARGET_PORT));
    }

    @Test
    void theLikeliestComesFirst() {
        List<FailureCause> causes = causes(SLOW_AND_UNASKED, MeshMode.SIDECAR);
        assertEquals(READY_TOO_EARLY, causes.getFirst().kind());
        assertTrue(causes.getLast().likelihood() == RULED_OUT);
    }

    @Test
    void aDrainShorterThanTheNewsOfAnEndUndoesTheHook() {
        String drains = CAREFUL.replace(
                "labels: {app: web}}",
                "labels: {app: web}, annotations: {proxy.istio.io/config: 'terminationDrainDuration: 1s'}}");
        FailureCause classic = cause(TERMINATING, drains, MeshMode.SIDECAR);
        assertEquals(LIKELY, classic.likelihood());
        assertTrue(classic.why().text(Locale.ENGLISH).contains("drains for 1 s only"));
        assertEquals(RULED_OUT, cause(TERMINATING, drains, MeshMode.NATIVE).likelihood());
    }

    @Test
    void aTcpProbeThatIsNotRewrittenHoldsNobodyBack() {
        String dialled = CAREFUL.replace("{httpGet: {path: /, port: http}}", "{tcpSocket: {port: http}}");
        assertEquals(
                RULED_OUT, cause(READY_TOO_EARLY, dialled, MeshMode.SIDECAR).likelihood());
        String plain = dialled.replace(
                "labels: {app: web}}",
                "labels: {app: web}, annotations: {sidecar.istio.io/rewriteAppHTTPProbers: 'false'}}");
        assertEquals(LIKELY, cause(READY_TOO_EARLY, plain, MeshMode.SIDECAR).likelihood());
        assertEquals(RULED_OUT, cause(READY_TOO_EARLY, plain, MeshMode.NONE).likelihood());
    }

    @Test
    void theAppCanBeLetToWaitForItsProxy() {
        FailureCause calls = cause(CALLS_BEFORE_PROXY, CAREFUL, MeshMode.SIDECAR);
        assertEquals(UNKNOWN, calls.likelihood());
        assertTrue(calls.why().text(Locale.ENGLISH).contains("first 2 s"));
        assertEquals(1, calls.remedies().size());
    }

    @ParameterizedTest
    @EnumSource(MeshMode.class)
    void everyCauseIsToldInBothLanguagesInEveryMode(MeshMode mode) {
        for (String manifest : List.of(SLOW_AND_UNASKED, CAREFUL)) {
            List<FailureCause> causes = causes(manifest, mode);
            assertEquals(FailureCause.Kind.values().length, causes.size());
            for (FailureCause each : causes) {
                assertFalse(each.why().text(Locale.ENGLISH).equals(each.why().text(Locale.SIMPLIFIED_CHINESE)));
                assertFalse(each.cure().text(Locale.SIMPLIFIED_CHINESE).isBlank());
            }
        }
    }

    private static Map<FailureCause.Kind, FailureCause.Likelihood> judged(String yaml, MeshMode mode) {
        Map<FailureCause.Kind, FailureCause.Likelihood> judged = new EnumMap<>(FailureCause.Kind.class);
        causes(yaml, mode).forEach(each -> judged.put(each.kind(), each.likelihood()));
        assertEquals(Arrays.asList(FailureCause.Kind.values()), List.copyOf(judged.keySet()));
        return judged;
    }

    private static FailureCause cause(FailureCause.Kind kind, String yaml, MeshMode mode) {
        return causes(yaml, mode).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<FailureCause> causes(String yaml, MeshMode mode) {
        List<Field> all =
                YamlReader.read(yaml).documents().stream().map(Field::root).toList();
        return ConnectionFailure.causes(all.getFirst(), MeshSettings.of(mode), all, Assumptions.DEFAULT, List.of());
    }
}
