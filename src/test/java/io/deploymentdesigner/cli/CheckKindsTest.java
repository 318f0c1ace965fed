package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold other things than one Deployment. */
class CheckKindsTest {
    private static final String LIST = """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Service
              metadata: {name: web}
              spec:
                selector: {app: web}
                ports:
                - port: 80
                  targetPort: 9090
            - apiVersion: apps/v1
              kind: Deployment
              metadata: {name: web}
              spec:
                replicas: -1
                selector: {matchLabels: {app: web}}
                template:
                  metadata: {labels: {app: web}}
                  spec:
                    containers:
                    - {name: web, image: "web:1", ports: [{containerPort: 8080}]}
            """;

    private static List<Map<String, Object>> lines(String text, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "jsonl", "-"));
        arguments.addAll(1, List.of(options));
        Run run = Run.withInput(text, arguments.toArray(String[]::new));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(JSON.std.mapFrom(line));
        }
        return lines;
    }

    private static List<?> findings(Map<String, Object> line) {
        List<?> diagnostics = (List<?>) Objects.requireNonNull(line.get("diagnostics"));
        return diagnostics.stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> each.get("code") + " " + each.get("path") + " " + each.get("line"))
                        .toList();
    }

    @Test
    void aListIsReadItemByItemAndItsItemsBesideEachOther() throws IOException {
        List<Map<String, Object>> lines = lines(LIST, "--only", "server,advice", "--ignore", "P04,P05,P27,C03,D02,R01");

        assertEquals(2, lines.size());
        assertEquals("Service", lines.get(0).get("kind"));
        assertEquals(0, lines.get(1).get("document"));
        assertEquals("items[1]", lines.get(1).get("item"));
        assertEquals(12, lines.get(1).get("line"));
        assertEquals("reject", lines.get(1).get("verdict"));
        assertTrue(findings(lines.get(0)).contains("X03 spec.ports[0].targetPort 11"), lines.get(0)::toString);
        assertTrue(findings(lines.get(1)).contains("DEP-REPLICAS spec.replicas 16"), lines.get(1)::toString);
    }

    @Test
    void aListThatIsNoJsonIsRefusedAsAWhole() throws IOException {
        List<Map<String, Object>> lines =
                lines(LIST + "- {kind: Secret, apiVersion: v1, [a]: b}\n", "--only", "server");

        assertEquals(1, lines.size());
        assertEquals("parse", lines.getFirst().get("stage"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    apps/v1   | StatefulSet | {replica: 1} | reject  | strict
                    apps/v1   | DaemonSet   | {}           | unknown | ok
                    batch/v1  | Job         | {template: 1}| reject  | decode
                    batch/v1  | CronJob     | {}           | unknown | ok
                    example.org/v1 | Shop   | {}           | unknown | ok
                    v1        | Secret      | {}           | unknown | ok
                    apps/v1   | Deploiment  | {}           | reject  | decode
                    """)
    void aKindThatIsNotCheckedHasNoVerdictButItsFieldsAreKnown(
            String apiVersion, String kind, String spec, String verdict, String stage) throws IOException {
        String text = "apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata: {name: a}\nspec: " + spec + "\n";

        Map<String, Object> line = lines(text, "--only", "server").getFirst();

        assertEquals(verdict + " " + stage, line.get("verdict") + " " + line.get("stage"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SRC-HELM      | kind: Deployment\\nmetadata: {name: {{ .Release.Name }}}\\n
                    SRC-HELM      | {{- if .Values.enabled }}\\nkind: Deployment\\n{{- end }}\\n
                    SRC-CHART     | apiVersion: v2\\nname: shop\\nversion: 0.1.0\\n
                    SRC-KUSTOMIZE | apiVersion: kustomize.config.k8s.io/v1beta1\\nkind: Kustomization\\n
                    SRC-KUSTOMIZE | resources: [a.yaml]\\nnamePrefix: test-\\n
                    """)
    void sourcesOfOtherToolsAreSaidToBeSuch(String code, String text) throws IOException {
        List<Map<String, Object>> lines = lines(text.replace("\\n", "\n"));

        assertEquals(1, lines.size());
        assertEquals("unknown", lines.getFirst().get("verdict"));
        assertTrue(String.valueOf(findings(lines.getFirst()).getFirst()).startsWith(code), lines::toString);
    }

    @Test
    void tokensInDoubleBracesAreNoHelm() throws IOException {
        assertEquals(
                "Deployment",
                lines("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: '{{NAME}}'}\n")
                        .getFirst()
                        .get("kind"));
    }

    @Test
    void showDefaultsPrintsTheObjectAsTheServerHasIt() {
        String text = """
                apiVersion: v1
                kind: Service
                metadata: {name: "${CI_PROJECT_NAME}"}   # of the shop
                spec: {ports: [{port: 80}], sessionAffinity: null}
                ---
                apiVersion: v1
                kind: ConfigMap
                unknown: field
                """;

        Run run = Run.withInput(text, "check", "--only", "server", "--show-defaults", "-");

        assertEquals("""
                ---
                apiVersion: v1
                kind: Service
                metadata:
                  name: shop-api
                spec:
                  ports:
                    - port: 80
                      protocol: TCP
                      targetPort: 80
                  type: ClusterIP
                  sessionAffinity: None
                  internalTrafficPolicy: Cluster
                """, run.out());
        assertTrue(run.err().contains("STRICT-UNKNOWN"), run.err());
        assertEquals(ExitStatus.FINDINGS, run.status());
    }

    @Test
    void zeroInAProbeIsReplacedAsInGo() {
        Run run = Run.withInput(
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {template: {spec: {containers: ["
                        + "{name: a, livenessProbe: {periodSeconds: 0, exec: {command: [a]}}}]}}}}",
                "check",
                "--show-defaults",
                "-");

        assertTrue(run.out().contains("periodSeconds: 10"), run.out());
    }

    @Test
    void theFilesOfAFolderAreSeenBesideEachOther(@TempDir Path folder) throws IOException {
        String service = LIST.substring(LIST.indexOf("- apiVersion: v1") + 2, LIST.indexOf("- apiVersion: apps"))
                .replace("\n  ", "\n");
        String deployment = LIST.substring(LIST.indexOf("- apiVersion: apps") + 2)
                .replace("\n  ", "\n")
                .replace("-1", "1");
        Path alone = Files.writeString(folder.resolve("service.yaml"), service);
        Files.writeString(folder.resolve("deployment.yaml"), deployment);

        String together = Run.of("check", "--only", "advice", "--format", "jsonl", folder.toString())
                .out();
        String apart = Run.of("check", "--only", "advice", "--format", "jsonl", alone.toString())
                .out();

        assertTrue(together.contains("\"X03\""), together);
        assertFalse(apart.contains("\"X03\""), apart);
    }
}
