package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditCommandTest {
    private static final Path EXAMPLE = Path.of("templates", "spring-boot-configmap.yaml");
    private static final String LIVENESS = "spec.template.spec.containers[0].livenessProbe.";

    @Test
    void settingTheReplicasChangesOneLine() throws IOException {
        assertEquals(
                List.of("  replicas: 1 -> 3"), changed(Run.of("edit", "--set", "spec.replicas=3", EXAMPLE.toString())));
    }

    @Test
    void settingADelayBetweenCommentsChangesOneLine() throws IOException {
        Run run = Run.of("edit", "--set", LIVENESS + "initialDelaySeconds=40", EXAMPLE.toString());
        assertEquals(List.of("            initialDelaySeconds: 10 -> 40"), changed(run));
    }

    @Test
    void anItemIsFoundByNameAndAQuotedKeyByItsText() {
        String yaml = """
                kind: Deployment
                metadata:
                  annotations: {a.b/c: x} # keep
                spec:
                  template: {spec: {containers: [{name: app, image: web:1}]}}
                """;
        Run run = Run.withInput(
                yaml,
                "edit",
                "--set",
                "spec.template.spec.containers[name=app].image=web:2",
                "--set",
                "metadata.annotations[\"a.b/c\"]=1.10",
                "-");
        assertEquals(yaml.replace("web:1", "web:2").replace("a.b/c: x", "a.b/c: \"1.10\""), run.out());
    }

    @Test
    void textStaysTextAndNumbersStayNumbers() {
        Run run = Run.withInput(
                "kind: Deployment\nmetadata:\n  name: a\n",
                "edit",
                "--set",
                "metadata.name=12",
                "--set",
                "spec.replicas=${REPLICAS}",
                "-");
        assertEquals("kind: Deployment\nmetadata:\n  name: \"12\"\nspec:\n  replicas: ${REPLICAS}\n", run.out());
    }

    @Test
    void removingWhatIsNotThereIsRefusedAndPrintsNothing() {
        Run run = Run.of("edit", "--remove", "spec.paused", EXAMPLE.toString());
        assertEquals("", run.out());
        assertEquals(ExitStatus.FINDINGS, run.status());
        assertTrue(run.err().contains("spring-boot-configmap.yaml:"), run.err());
    }

    @Test
    void aBrokenFileIsRefusedWithItsLine() {
        Run run = Run.withInput("kind: Deployment\nspec: [\n", "edit", "--set", "spec.replicas=1", "-");
        assertEquals("", run.out());
        assertEquals(ExitStatus.FINDINGS, run.status());
    }

    @Test
    void inPlaceWritesTheFileAndNothingElse(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.yaml"), "\uFEFFkind: Deployment # 注释\r\nspec:\r\n  replicas: 1\r\n");
        Run run = Run.of("edit", "--in-place", "--set", "spec.replicas=2", file.toString());
        assertEquals("", run.out() + run.err());
        assertEquals("\uFEFFkind: Deployment # 注释\r\nspec:\r\n  replicas: 2\r\n", Files.readString(file));
    }

    @Test
    void anAssignmentWithoutAPathIsWrongUsage() {
        assertEquals(
                ExitStatus.USAGE,
                Run.of("edit", "--set", "replicas", EXAMPLE.toString()).status());
    }

    /** The lines that differ, old and new value of each. */
    private static List<String> changed(Run run) throws IOException {
        assertEquals("", run.err());
        List<String> before = Files.readString(EXAMPLE).lines().toList();
        List<String> after = run.out().lines().toList();
        assertEquals(before.size(), after.size());
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> before.get(i) + " -> " + after.get(i).replaceAll(".*: ", ""))
                .toList();
    }
}
