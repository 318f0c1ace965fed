package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @Test
    void printsToTheByteWhatTheToolPrints() {
        String template = "image: ${CI_REGISTRY_IMAGE}:$CI_COMMIT_TAG\r\n# 注释 ${X:-d}";
        Run run = Run.withInput(
                template,
                "render",
                "--no-samples",
                "--set",
                "CI_REGISTRY_IMAGE=r/a",
                "--set",
                "CI_COMMIT_TAG=1=2",
                "-");
        assertEquals("image: r/a:1=2\r\n# 注释 ${X:-d}", run.out());
        assertEquals(ExitStatus.FINE, run.status());
    }

    @Test
    void setBeatsTheFileAndTheFileBeatsSamples(@TempDir Path folder) throws IOException {
        Path env = Files.writeString(folder.resolve(".env"), "CI_PROJECT_NAME=from-file\nCI_COMMIT_TAG=from-file\n");
        Run run = Run.withInput(
                "$CI_PROJECT_NAME $CI_COMMIT_TAG $CI_PIPELINE_IID",
                "render",
                "--env-file",
                env.toString(),
                "--set",
                "CI_COMMIT_TAG=set",
                "-");
        assertEquals("from-file set 42", run.out());
    }

    @Test
    void whereTheToolStopsNothingIsPrinted() {
        Run run = Run.withInput("a: b\nc: ${X:?needed}\n", "render", "--engine", "bash", "-");
        assertEquals("", run.out());
        assertEquals(ExitStatus.FINDINGS, run.status());
        assertTrue(run.err().contains("2:4") && run.err().contains("needed"), run.err());
    }

    @Test
    void aFileThatIsNoEnvFileIsSaidWithItsLine(@TempDir Path folder) throws IOException {
        Path env = Files.writeString(folder.resolve("a.yaml"), "apiVersion: v1\n");
        Run run = Run.withInput("x", "render", "--env-file", env.toString(), "-");
        assertEquals(ExitStatus.USAGE, run.status());
        assertTrue(run.err().contains("line 1"), run.err());
        assertFalse(run.err().contains("Usage"), run.err());
    }

    @Test
    void everyCommandSaysHowItIsUsed() {
        Run run = Run.withInput("", "render", "--help");
        assertEquals(ExitStatus.FINE, run.status());
        assertTrue(run.out().contains("envsubst:'${A} ${B}'"), run.out());
    }

    @Test
    void aValueThatNoJobCanHaveIsFilledInAndFoundFault(@TempDir Path folder) throws IOException {
        Path env = Files.writeString(folder.resolve("big.env"), "X=" + "x".repeat(200_000) + "\n");
        Run filled = Run.withInput("a: $X\n", "render", "--env-file", env.toString(), "-");
        assertEquals(200_004, filled.out().length());
        Run checked = Run.withInput("a: $X\n", "check", "--only", "placeholder", "--env-file", env.toString(), "-");
        assertTrue(checked.out().contains("1:4: error PH024"), checked.out());
    }
}
