package io.deploymentdesigner.check.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeshCheckTest {
    static Stream<String> codes() {
        return IntStream.rangeClosed(1, 16).mapToObj(number -> String.format(Locale.ROOT, "I%02d", number));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theExampleBeforeHasTheFindingAndTheOneAfterHasNot(String code) throws IOException {
        assertTrue(found(example(code + "-before")).contains(code), () -> code + " is not found");
        assertFalse(found(example(code + "-after")).contains(code), () -> code + " is a false alarm");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everySentenceStandsInBothLanguages(String code) throws IOException {
        for (Diagnostic each : check(example(code + "-before"), null)) {
            assertFalse(
                    each.message().text(Locale.ENGLISH).equals(each.message().text(Locale.SIMPLIFIED_CHINESE)));
            each.fixes()
                    .forEach(fix -> assertFalse(
                            fix.title().text(Locale.ENGLISH).equals(fix.title().text(Locale.SIMPLIFIED_CHINESE))));
        }
    }

    @Test
    void withoutAMeshThereIsNothingToSayButAMisplacedSwitch() throws IOException {
        for (String code : codes().toList()) {
            List<String> found = check(example(code + "-before"), MeshSettings.NONE).stream()
                    .map(Diagnostic::code)
                    .toList();
            assertEquals(code.equals("I07") ? List.of("I07") : List.of(), found);
        }
    }

    private static final String SERVED = """
            # mesh: sidecar, baseline
            kind: Deployment
            metadata: {name: web}
            spec:
              template:
                metadata: {labels: {app: web, version: v1}, annotations: {sidecar.istio.io/interceptionMode: REDIRECT}}
                spec:
                  containers:
                    - name: app
                      ports: [{name: http, containerPort: 8080}]
                      readinessProbe: {httpGet: {path: /, port: http}}
            ---
            kind: Service
            metadata: {name: web}
            spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]}
            ---
            kind: Service
            metadata: {name: web-old}
            spec: {selector: {app: web}, ports: [{name: http-old, port: 81, targetPort: 8080}]}
            """;

    @Test
    void twoServicesMustAgreeOnTheProtocolOfAPort() {
        assertEquals(List.of("I04"), found(SERVED));
        assertEquals(List.of("I04", "I05"), found(SERVED.replace("name: http-old", "name: tcp-old")));
        assertEquals(List.of("I04"), found(SERVED.replace("name: http-old", "name: grpc")), "HTTP/2 is HTTP");
    }

    @Test
    void aServiceMayNotSendToAPortOfTheMesh() {
        assertEquals(List.of("I04", "I03"), found(SERVED.replace("targetPort: 8080", "targetPort: 15006")));
        assertEquals(List.of("I04"), found(SERVED.replace("port: 81,", "port: 15006,")), "callers' side is free");
    }

    @Test
    void aPortIsNamedByWhatIsKnownOfIt() {
        String unnamed = SERVED.replace("name: http-old, ", "");
        assertEquals("http", protocolOffered(unnamed));
        assertEquals("mysql", protocolOffered(unnamed.replace("port: 81, targetPort: 8080", "port: 3306")));
        String secure = unnamed.replace(
                        "containerPort: 8080}]",
                        "containerPort: 8080}]\n          livenessProbe: {httpGet: {scheme: HTTPS, port: 8080}}")
                .replace("readinessProbe: {httpGet: {path: /, port: http}}", "");
        assertEquals("https", protocolOffered(secure));
        assertEquals("tcp", protocolOffered(unnamed.replace("targetPort: 8080", "targetPort: 9000")));
    }

    @Test
    void movingTheSwitchLeavesNoEmptyMapping() {
        String misplaced = SERVED.replace("metadata: {name: web}\nspec:\n  template", """
                metadata:
                  name: web
                  labels:
                    sidecar.istio.io/inject: "true"
                spec:
                  template""");
        assertEquals("metadata.labels", emptied(misplaced));
        String kept = misplaced.replace("    sidecar", "    # who asks for it\n    sidecar");
        assertEquals("metadata.labels[\"sidecar.istio.io/inject\"]", emptied(kept), "the comment stays");
    }

    private static String emptied(String yaml) {
        Diagnostic finding = check(yaml, null).stream()
                .filter(each -> each.code().equals("I07"))
                .findFirst()
                .orElseThrow();
        return ((YamlEdit.Remove) finding.fixes().getFirst().edits().getLast())
                .path()
                .toString();
    }

    /** Admission judges pods: what is told depends on who writes them. */
    @Test
    void aRefusalTellsWhatBecomesOfTheKind() {
        String refused =
                "The namespace refuses this pod: istio-init needs NET_ADMIN and NET_RAW, and baseline forbids both. ";
        String appears =
                " is accepted, no pod appears (FailedCreate), and after %d s without progress the rollout ends as ProgressDeadlineExceeded.";
        assertEquals(refused + "The Deployment" + appears.formatted(600), refusal(SERVED));
        assertEquals(
                refused + "The Deployment" + appears.formatted(90),
                refusal(SERVED.replaceFirst("spec:", "spec:\n  progressDeadlineSeconds: 90")));
        assertEquals(
                refused + "The Deployment is accepted, and no pod appears (FailedCreate).",
                refusal(SERVED.replaceFirst("spec:", "spec:\n  progressDeadlineSeconds: 2147483647")));
        assertEquals(
                refused + "The StatefulSet is accepted, and no pod appears (FailedCreate).",
                refusal(SERVED.replaceFirst("kind: Deployment", "kind: StatefulSet")));
    }

    private static String refusal(String yaml) {
        return check(yaml, null).stream()
                .filter(each -> each.code().equals("I04"))
                .findFirst()
                .orElseThrow()
                .message()
                .text(Locale.ENGLISH);
    }

    private static String protocolOffered(String yaml) {
        Diagnostic finding = check(yaml, null).stream()
                .filter(each -> each.code().equals("I05"))
                .findFirst()
                .orElseThrow();
        return ((YamlEdit.SetScalar) finding.fixes().getFirst().edits().getFirst()).value();
    }

    @Test
    void anAnnotationThatTheInjectorRefusesIsSaid() {
        assertEquals(List.of("I04", "I13"), found(SERVED.replace("Mode: REDIRECT", "Mode: redirect")));
        String ports = "traffic.sidecar.istio.io/excludeInboundPorts: ";
        assertEquals(
                List.of("I04", "I13"),
                found(SERVED.replace("sidecar.istio.io/interceptionMode: REDIRECT", ports + "'80, 99999'")));
        assertEquals(
                List.of("I04"),
                found(SERVED.replace("sidecar.istio.io/interceptionMode: REDIRECT", ports + "'80, 81'")));
    }

    @Test
    void aContainerOfTheProxysNameIsNotTakenForTheApp() {
        String merged = SERVED.replace(
                "containers:\n",
                "containers:\n        - {name: istio-proxy, ports: [{containerPort: 1, hostPort: 1}]}\n");
        List<Diagnostic> all = check(merged.replaceAll("(?m)^ *readinessProbe.*\n", ""), null);
        assertEquals(
                List.of("I01", "I14", "I04", "I16"),
                all.stream().map(Diagnostic::code).toList());
        assertTrue(all.getFirst().message().text(Locale.ENGLISH).contains("app counts as Ready"));
        assertTrue(all.get(2).message().text(Locale.ENGLISH).contains("istio-init needs NET_ADMIN and NET_RAW,"));
    }

    @Test
    void theProxysGroupIsTakenTooAndAContainersOwnWordBeatsThePods() {
        String asPod = SERVED.replace("      containers:\n", "      securityContext: {ID}\n      containers:\n");
        assertEquals(List.of("I04", "I03"), sorted(asPod.replace("ID", "runAsGroup: 1337")));
        assertEquals(List.of("I04", "I03"), sorted(asPod.replace("ID", "runAsUser: 1337")));
        String own = asPod.replace("- name: app\n", "- name: app\n          securityContext: {runAsUser: 1000}\n");
        assertEquals(List.of("I04"), sorted(own.replace("ID", "runAsUser: 1337")));
    }

    /** The order of the rules is of no interest here. */
    private static List<String> sorted(String yaml) {
        return found(yaml).stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Test
    void aLivenessProbeThatRunsACommandDoesNotGoThroughTheAgent() {
        String short1 = SERVED.replace(
                "          readinessProbe:",
                "          livenessProbe: {HOW, periodSeconds: 1, failureThreshold: 2}\n          readinessProbe:");
        assertTrue(
                found(short1.replace("HOW", "httpGet: {path: /, port: http}")).contains("I08"));
        assertFalse(found(short1.replace("HOW", "exec: {command: [/alive]}")).contains("I08"));
    }

    @Test
    void anAppThatStopsLongerThanTheProxyDrainsIsToldOf() {
        Assumptions slow = Assumptions.DEFAULT.withEveryApp(app -> app.exitingAfter(9_000));
        List<Field> all =
                YamlReader.read(SERVED).documents().stream().map(Field::root).toList();
        List<Diagnostic> said = MeshCheck.check(all.getFirst(), MeshExample.settings(SERVED), all, slow);
        Diagnostic end = said.stream()
                .filter(each -> each.code().equals("I09"))
                .findFirst()
                .orElseThrow();
        assertTrue(end.message().text(Locale.ENGLISH).contains("9 s to stop, the proxy drains for 5 s only"));
        assertFalse(found(SERVED).contains("I09"), "2 s are within the drain");
    }

    private static final String GUARDED = """
            # mesh: ambient
            kind: Deployment
            metadata: {name: web, namespace: a}
            spec:
              template:
                metadata: {labels: {app: web, version: v1}}
                spec:
                  containers:
                    - name: app
                      ports: [{name: http, containerPort: 8080}]
                      readinessProbe: {httpGet: {path: /, port: http}}
            ---
            kind: NetworkPolicy
            metadata: {name: web, namespace: a}
            spec:
              podSelector: {matchLabels: {app: web}}
              ingress:
                - {ports: [{port: 15008}]}
                - RULE
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ports: [{port: 8080}]}",
                "{ports: [{port: http}]}",
                "{ports: [{port: 8000, endPort: 8100}]}",
                "{from: [{ipBlock: {cidr: 169.254.7.127/32}}]}",
                "{from: [{ipBlock: {cidr: 169.254.0.0/16}}], ports: [{port: 8080}]}",
                "{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}",
                "{}"
            })
    void aPolicyThatLetsTheProbesAndTheTunnelInIsFine(String rule) {
        assertEquals(List.of(), found(GUARDED.replace("RULE", rule)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ports: [{port: 9090}]}",
                "{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}",
                "{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.0.0/16]}}]}",
                "{from: [{podSelector: {}}]}",
                "{from: [{ipBlock: {cidr: 169.254.7.127/32}}], ports: [{port: 9090}]}"
            })
    void aPolicyThatKeepsTheProbesOutIsWarnedOf(String rule) {
        List<Diagnostic> said = check(GUARDED.replace("RULE", rule), null);
        assertEquals(List.of("I11"), said.stream().map(Diagnostic::code).toList());
        assertEquals(Severity.WARNING, said.getFirst().severity());
        String elsewhere = GUARDED.replace("RULE", rule);
        assertEquals(
                List.of(),
                found(elsewhere.replace(
                        "{name: web, namespace: a}\nspec:\n  podS", "{name: web, namespace: b}\nspec:\n  podS")));
        assertEquals(
                List.of(),
                found(elsewhere.replace(
                        "{matchLabels: {app: web}}",
                        "{matchExpressions: [{key: app, operator: NotIn, values: [web]}]}")));
    }

    private static List<String> found(String yaml) {
        return check(yaml, null).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> check(String yaml, @org.jspecify.annotations.Nullable MeshSettings settings) {
        List<Field> all =
                YamlReader.read(yaml).documents().stream().map(Field::root).toList();
        MeshSettings mesh = settings == null ? MeshExample.settings(yaml) : settings;
        return MeshCheck.check(all.getFirst(), mesh, all, Assumptions.DEFAULT);
    }

    private static String example(String name) throws IOException {
        try (InputStream in = MeshCheckTest.class.getResourceAsStream("examples/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
