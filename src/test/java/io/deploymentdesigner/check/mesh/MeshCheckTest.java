package io.deploymentdesigner.check.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertEquals("tcp", protocolOffered(unnamed.replace("targetPort: 8080", "targetPort: 9000")));
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

    private static List<String> found(String yaml) {
        return check(yaml, null).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> check(String yaml, @org.jspecify.annotations.Nullable MeshSettings settings) {
        List<Field> all =
                YamlReader.read(yaml).documents().stream().map(Field::root).toList();
        MeshSettings mesh = settings == null ? MeshExample.settings(yaml) : settings;
        return MeshCheck.check(all.getFirst(), mesh, all, ProxyTimes.USUAL);
    }

    private static String example(String name) throws IOException {
        try (InputStream in = MeshCheckTest.class.getResourceAsStream("examples/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
