package io.deploymentdesigner.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
    @Test
    void mapsAndListsAreWrittenInBlockStyle() {
        Map<String, @Nullable Object> container = new LinkedHashMap<>();
        container.put("name", "app");
        container.put("command", List.of("sh", "-c"));
        container.put("env", List.of());
        Map<String, @Nullable Object> spec = new LinkedHashMap<>();
        spec.put("containers", new ArrayList<>(List.of(container)));
        spec.put("paused", true);
        spec.put("httpHeaders", null);
        assertEquals("""
                containers:
                  - name: app
                    command:
                      - sh
                      - "-c"
                    env: []
                paused: true
                httpHeaders:
                """, YamlWriter.write(spec));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " x",
                "y",
                "No",
                "1.10",
                "08",
                "0x1F",
                "1e3",
                "~",
                "null",
                "- a",
                "a: b",
                "a #b",
                "a:",
                "@x",
                "*x",
                "#x",
                "é漢字😀",
                "tab\tin",
                "line\n",
                "two\nlines",
                "two\nlines\n",
                "ends  \nwith space",
                "\nfirst",
                "a\n\n",
                "quote\"s",
                "back\\slash",
                "\u2028",
                "\uFEFF",
                "%x",
                "`x",
                "{a}",
                "[a]",
                "a, b",
                "?",
                "-",
                "2024-01-01"
            })
    void everyTextReadsBackAsItWas(String text) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("key", text);
        YamlDocument document =
                YamlReader.read(YamlWriter.write(map)).documents().getFirst();
        YamlMapping root = (YamlMapping) Objects.requireNonNull(document.root());
        YamlScalar value = (YamlScalar) Objects.requireNonNull(root.get("key"));
        assertEquals(text, value.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "No", "ON", "1.10", "08", "0x1F", "1e3", "~", "null", "2024-01-01", ".nan"})
    void textThatSomeReaderWouldRetypeIsQuoted(String text) {
        assertEquals("key: \"" + text + "\"\n", YamlWriter.write(Map.of("key", text)));
    }
}
