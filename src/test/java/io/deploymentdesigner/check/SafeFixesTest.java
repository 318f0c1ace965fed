package io.deploymentdesigner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.placeholder.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SafeFixesTest {
    @Test
    void theExampleGetsItsProbesAndItsHookAtOnce() throws IOException {
        String example = Files.readString(Path.of("templates", "spring-boot-configmap.yaml"));
        SafeFixes fixes = SafeFixes.of(example, Feed.DEFAULT, CheckOptions.DEFAULT);
        assertTrue(fixes.text().contains("startupProbe:") && fixes.text().contains("readinessProbe:"), fixes.text());
        assertTrue(fixes.made().size() >= 3, () -> fixes.made().toString());
        for (String line : example.lines().toList()) {
            assertTrue(withoutQuotes(fixes.text()).contains(withoutQuotes(line)), line);
        }
    }

    private static String withoutQuotes(String text) {
        return text.replace("\"", "");
    }

    @Test
    void aFileWithoutFaultsStaysAsItIs() {
        String config = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a # note\n";
        SafeFixes fixes = SafeFixes.of(config, Feed.DEFAULT, CheckOptions.DEFAULT);
        assertEquals(config, fixes.text());
        assertEquals(0, fixes.made().size());
    }

    @Test
    void aBrokenFileIsLeftAlone() {
        String broken = "kind: [\n";
        assertEquals(
                broken, SafeFixes.of(broken, Feed.DEFAULT, CheckOptions.DEFAULT).text());
    }
}
