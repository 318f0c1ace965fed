package io.deploymentdesigner.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvFileTest {
    @Test
    void readsAssignmentsCommentsAndQuotes() {
        EnvFile file = EnvFile.parse("""
                # for a preview
                CI_PROJECT_NAME=Shop_API
                export CI_COMMIT_TAG = v1.4.0  # the newest

                SINGLE='a "b" \\n'
                DOUBLE="a \\"b\\"\\nc \\\\ d" # two lines
                EMPTY=
                URL=http://a/#top
                """.replace("\\\\", "\\"));
        assertEquals(List.of(), file.faults());
        assertEquals(
                Map.of(
                        "CI_PROJECT_NAME", "Shop_API",
                        "CI_COMMIT_TAG", "v1.4.0",
                        "SINGLE", "a \"b\" \\n",
                        "DOUBLE", "a \"b\"\nc \\ d",
                        "EMPTY", "",
                        "URL", "http://a/#top"),
                file.values());
    }

    @Test
    void saysWhichLineIsNone() {
        EnvFile file = EnvFile.parse("A=1\r\napiVersion: apps/v1\r\n2B=x\r\nC=\"open\r\nD=2");
        assertEquals(
                List.of(EnvFile.Kind.NO_ASSIGNMENT, EnvFile.Kind.BAD_NAME, EnvFile.Kind.BAD_QUOTE),
                file.faults().stream().map(EnvFile.Fault::kind).toList());
        assertEquals(
                List.of(2, 3, 4),
                file.faults().stream().map(EnvFile.Fault::line).toList());
        assertEquals(Map.of("A", "1", "D", "2"), file.values());
    }

    @Test
    void refusesWhatNoEnvironmentCanHold() {
        EnvFile file = EnvFile.parse("A=x\u0000y\nB=\ud800");
        assertEquals(
                List.of(EnvFile.Kind.BAD_CHARACTER, EnvFile.Kind.BAD_CHARACTER),
                file.faults().stream().map(EnvFile.Fault::kind).toList());
        assertTrue(file.values().isEmpty());
    }
}
