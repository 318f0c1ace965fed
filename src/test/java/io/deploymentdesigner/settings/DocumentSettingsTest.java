package io.deploymentdesigner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private DocumentSettings settings() {
        return new DocumentSettings(folder.resolve("documents"));
    }

    @Test
    void eachDocumentHasItsOwnValues() throws IOException {
        settings().keep(folder.resolve("a.yaml"), "assumptions", "node pull=1\napp * serves=2");
        settings().keep(folder.resolve("b.yaml"), "assumptions", "other");
        settings().keep(folder.resolve("a.yaml"), "mesh", "native");

        assertEquals(
                "node pull=1\napp * serves=2",
                settings().of(folder.resolve("x/../a.yaml")).get("assumptions"));
        assertEquals("native", settings().of(folder.resolve("a.yaml")).get("mesh"));
        assertEquals("other", settings().of(folder.resolve("b.yaml")).get("assumptions"));
        assertEquals(Map.of(), settings().of(folder.resolve("c.yaml")));
    }

    @Test
    void anEmptyValueIsForgotten() throws IOException {
        settings().keep(folder.resolve("a.yaml"), "mesh", "native");
        settings().keep(folder.resolve("a.yaml"), "mesh", "");
        assertEquals(null, settings().of(folder.resolve("a.yaml")).get("mesh"));
    }

    @Test
    void theDocumentsLongestUntouchedAreForgotten() throws IOException {
        for (int i = 0; i < DocumentSettings.MOST; i++) {
            settings().keep(folder.resolve(i + ".yaml"), "key", "value");
        }
        for (Path file : files()) {
            boolean first = Files.readString(file, StandardCharsets.UTF_8).contains("/0.yaml");
            Files.setLastModifiedTime(file, FileTime.fromMillis(first ? 1_000 : 2_000));
        }
        settings().keep(folder.resolve("new.yaml"), "key", "value");

        assertEquals(DocumentSettings.MOST, files().size());
        assertEquals(Map.of(), settings().of(folder.resolve("0.yaml")));
        assertTrue(settings().of(folder.resolve("new.yaml")).containsKey("key"));
    }

    @Test
    void aFileThatCannotBeReadSaysNothing() throws IOException {
        settings().keep(folder.resolve("a.yaml"), "key", "value");
        Files.writeString(files().getFirst(), "key = \\u00zz");
        assertEquals(Map.of(), settings().of(folder.resolve("a.yaml")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("documents"))) {
            return all.toList();
        }
    }
}
