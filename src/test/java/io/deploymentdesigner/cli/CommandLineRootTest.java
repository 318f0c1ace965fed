package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineRootTest {
    @Test
    void aFileOpensTheWindowAndACommandDoesNot() {
        assertFalse(CommandLineRoot.wants(List.of()));
        assertFalse(CommandLineRoot.wants(List.of("--lang", "zh", "deployment.yaml")));
        assertTrue(CommandLineRoot.wants(List.of("--lang=zh", "--help")));
        assertTrue(CommandLineRoot.wants(List.of("--version")));
    }

    @Test
    void theVersionIsTheBuildsOwn() {
        Run run = Run.of("--version");
        assertTrue(run.out().matches("Deployment Designer \\d+\\.\\d+\\.\\d+\\s*"), run.out());
    }

    @Test
    void helpSpeaksTheLanguageAskedFor() {
        assertTrue(Run.of("--help", "--lang", "zh").out().contains("设计并检查"));
        assertTrue(Run.of("--help", "--lang", "en").out().contains("Designs and checks"));
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertEquals(ExitStatus.USAGE, Run.of("--no-such-option").status());
    }
}
