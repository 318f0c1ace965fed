package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final String UNKNOWN_FIELD = "apiVersion: apps/v1\nkind: Deployment\nspec:\n  replica: 3\n";

    @Test
    void aLineOfJsonTellsVerdictStageAndPlace() throws IOException {
        Run run = Run.withInput(UNKNOWN_FIELD, "check", "--only", "server", "--format", "jsonl", "-");
        Map<String, Object> line = JSON.std.mapFrom(run.out());
        assertEquals("reject", line.get("verdict"));
        assertEquals("strict", line.get("stage"));
        Map<?, ?> finding = first(line);
        assertEquals("UnknownField", finding.get("type"));
        assertEquals("spec.replica", finding.get("path"));
        assertEquals(4, finding.get("line"));
        assertEquals(3, finding.get("column"));
        assertEquals(ExitStatus.FINDINGS, run.status());
    }

    @Test
    void eachDocumentIsOneLineOfJsonWhateverItsTextHolds() throws IOException {
        String name = "\"quoted\" \\ 中文 \uD83D\uDE00 \uD800 alone\n\t";
        String escaped =
                JSON.std.asString(name).replace("\uD83D\uDE00", "\\U0001F600").replace("\uD800", "\\ud800");
        String text = "kind: " + escaped + "\n---\nkind: b\n";
        List<String> lines = Run.withInput(text, "check", "--format", "jsonl", "-")
                .out()
                .lines()
                .toList();
        assertEquals(2, lines.size());
        assertEquals(name, JSON.std.mapFrom(lines.getFirst()).get("kind"));
        assertEquals("b", JSON.std.mapFrom(lines.getLast()).get("kind"));
    }

    @Test
    void placesAreOfTheTemplateWhateverTheValuesAre() throws IOException {
        String template = "a: ${LONG}\napiVersion: apps/v1\nkind: Deployment\n";
        Run run = Run.withInput(
                template, "check", "--set", "LONG=x1x2x3x4x5x6x7x8", "--only", "server", "--format", "jsonl", "-");
        Map<?, ?> finding = first(JSON.std.mapFrom(run.out()));
        assertEquals("a", finding.get("path"));
        assertEquals(1, finding.get("line"));
    }

    @Test
    void aFolderIsReadToItsLastManifestAndNothingElse(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/b.yml"), UNKNOWN_FIELD);
        Files.writeString(folder.resolve("a.yaml"), UNKNOWN_FIELD);
        Files.writeString(folder.resolve("c.txt"), UNKNOWN_FIELD);
        Run run = Run.of("check", "--format", "jsonl", folder.toString());
        assertEquals(2, run.out().lines().count());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsChecked(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("a.yaml"), new byte[] {0, 1});
        Path latin = Files.write(folder.resolve("b.yaml"), "a: é".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("check", "--format", "jsonl", binary.toString(), latin.toString(), "nowhere.yaml");
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals(3, run.err().lines().count());
    }

    @Test
    void failOnMovesTheExitStatus() {
        assertEquals(
                ExitStatus.FINE,
                Run.withInput(UNKNOWN_FIELD, "check", "--fail-on", "never", "-").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "sarif", "gitlab", "junit"})
    void everyFormatNamesTheFinding(String format) {
        Run run = Run.withInput(UNKNOWN_FIELD, "check", "--format", format, "-");
        assertTrue(run.out().contains("spec.replica") || run.out().contains("STRICT-UNKNOWN"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aCommentInTheFileMutesAdviceButNeverTheServer() throws IOException {
        String muted = UNKNOWN_FIELD + "# designer:ignore STRICT-UNKNOWN I07\nmetadata:\n  name: a\n"
                + "  labels: {sidecar.istio.io/inject: 'true'}\n";
        Run run = Run.withInput(muted, "check", "--format", "jsonl", "-");
        assertTrue(run.out().contains("STRICT-UNKNOWN") && !run.out().contains("\"code\":\"I07\""), run.out());
        assertTrue(run.out().contains("\"muted\":{\"I07\":1}"), run.out());
    }

    @Test
    void theStartUpTimeIsAssumedAndSaidOrGiven() {
        String slow = """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: a}
                spec:
                  selector: {matchLabels: {app: a}}
                  template:
                    metadata: {labels: {app: a}}
                    spec:
                      containers:
                      - {name: a, image: "a:1", livenessProbe: {httpGet: {path: /alive, port: 8080}}}
                """;
        Run assumed = Run.withInput(slow, "check", "-");
        assertTrue(assumed.out().contains(" P01 "), assumed.out());
        assertTrue(assumed.err().contains("take an app to serve 45 s after its start"), assumed.err());
        Run given = Run.withInput(slow, "check", "--serves-after", "3s", "-");
        assertFalse(given.out().contains(" P01 "), given.out());
        assertEquals("", given.err());
    }

    @Test
    void whatIsIgnoredStaysCountable() {
        String two = """
                apiVersion: v1
                kind: List
                items:
                - {apiVersion: apps/v1, kind: Deployment, spec: {replicas: 1, template: {spec: {containers: [{name: a}]}}}}
                - {apiVersion: apps/v1, kind: Deployment, spec: {replicas: 2, template: {spec: {containers: [{name: b}, {name: c}]}}}}
                """;
        String lines = Run.withInput(two, "check", "--ignore", "P05,R01", "--format", "jsonl", "-")
                .out();
        assertEquals(
                List.of("\"muted\":{\"P05\":1,\"R01\":1}}", "\"muted\":{\"P05\":2}}"),
                lines.lines()
                        .map(line -> line.substring(line.indexOf("\"muted\"")))
                        .toList());
        assertFalse(lines.contains("\"code\":\"P05\""), lines);
        String sarif = Run.withInput(two, "check", "--ignore", "P05,R01", "--format", "sarif", "-")
                .out();
        assertTrue(sarif.replaceAll("\\s", "").contains("\"muted\":{\"P05\":3,\"R01\":1}"), sarif);
        String junit = Run.withInput(two, "check", "--ignore", "P05,R01", "--format", "junit", "-")
                .out();
        assertTrue(
                junit.contains("<properties><property name=\"muted.P05\" value=\"3\"/><property name=\"muted.R01\""
                        + " value=\"1\"/></properties>"),
                junit);
        String text = Run.withInput(two, "check", "--ignore", "P05,R01", "-").out();
        assertTrue(text.endsWith(", 4 muted.\n"), text);
        assertFalse(
                Run.withInput(two, "check", "--format", "jsonl", "-").out().contains("\"muted\""), "nothing is muted");
    }

    @Test
    void theClustersOwnAddressesAreAccepted() {
        String service = """
                apiVersion: v1
                kind: Service
                metadata: {name: kube-dns}
                spec: {clusterIP: 10.96.0.10, selector: {k8s-app: kube-dns}, ports: [{port: 53, protocol: UDP}]}
                """;
        Run usual = Run.withInput(service, "check", "--only", "server", "-");
        assertEquals(ExitStatus.FINDINGS, usual.status());
        assertTrue(usual.out().contains("--service-cidr"), usual.out());
        Run own = Run.withInput(service, "check", "--only", "server", "--service-cidr", "10.96.0.0/12", "-");
        assertEquals(ExitStatus.FINE, own.status(), own.out());
    }

    @Test
    void aWrongWordIsWrongUsage() {
        for (String[] words : new String[][] {
            {"--engine", "sed"},
            {"--pipeline", "night"},
            {"--kubernetes-version", "1.2"},
            {"--service-cidr", "10.96.0.10/12"},
            {"--fail-on", "hint"},
            {"--set", "x"}
        }) {
            assertEquals(
                    ExitStatus.USAGE,
                    Run.withInput("", "check", words[0], words[1], "-").status(),
                    words[1]);
        }
    }

    private static Map<?, ?> first(Map<String, Object> line) {
        List<?> diagnostics = (List<?>) Objects.requireNonNull(line.get("diagnostics"));
        return (Map<?, ?>) diagnostics.getFirst();
    }
}
