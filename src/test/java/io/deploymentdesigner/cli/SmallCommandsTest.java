package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallCommandsTest {
    private static final String EXAMPLE = "spring-boot-configmap";

    @Test
    void newGivesTheTemplateToTheByte(@TempDir Path folder) throws IOException {
        String template = Files.readString(Path.of("templates", EXAMPLE + ".yaml"));
        assertEquals(template, Run.of("new", EXAMPLE).out());
        Path file = folder.resolve("deployment.yaml");
        assertEquals(
                ExitStatus.FINE, Run.of("new", EXAMPLE, "-o", file.toString()).status());
        assertEquals(template, Files.readString(file));
        assertEquals(
                ExitStatus.USAGE, Run.of("new", EXAMPLE, "-o", file.toString()).status());
    }

    @Test
    void templatesAreListedInBothLanguages() {
        Run english = Run.of("templates", "--lang", "en");
        Run chinese = Run.of("templates", "--lang", "zh");
        assertTrue(english.out().lines().count() >= 8);
        assertTrue(english.out().contains(EXAMPLE) && chinese.out().contains(EXAMPLE));
        assertTrue(chinese.out().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void meshPrintsTheInjectedPodOfTheExample() {
        Run run = Run.of("mesh", "--mode", "sidecar", "--enforce", "baseline", "templates/" + EXAMPLE + ".yaml");
        assertTrue(run.out().contains("name: istio-init"), run.out());
        assertTrue(run.out().contains("# istio-init adds the capability NET_ADMIN"), run.out());
        assertEquals(ExitStatus.FINE, run.status());
    }

    @Test
    void meshAsJsonSaysWhichLevelAdmitsThePod() {
        Run run = Run.of("mesh", "--mode", "cni", "--format", "json", "templates/" + EXAMPLE + ".yaml");
        assertTrue(run.out().contains("\"strictestLevel\" : \"baseline\""), run.out());
    }

    @Test
    void meshAsJsonHasEachProbeAsWrittenAndAsAsked() {
        String pod = """
                kind: Pod
                spec: {containers: [{name: web, livenessProbe: {httpGet: {port: http}}, readinessProbe: {tcpSocket: {port: 80}}}]}
                """;
        String out = Run.withInput(pod, "mesh", "--mode", "sidecar", "--format", "json", "-")
                .out()
                .replaceAll("\\s", "");
        assertTrue(out.contains("\"written\":{\"tcpSocket\":{\"port\":80}}"), out);
        assertTrue(out.contains("\"path\":\"/app-health/web/readyz\"") && out.contains("\"appPort\":80"), out);
        assertEquals(1, out.split("appPort").length - 1, "the agent does not know whom to ask for liveness");
    }

    @Test
    void meshNeedsAWorkload() {
        assertEquals(
                ExitStatus.USAGE,
                Run.withInput("kind: ConfigMap\n", "mesh", "-").status());
    }
}
