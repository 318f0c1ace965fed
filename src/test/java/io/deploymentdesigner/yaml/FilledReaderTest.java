package io.deploymentdesigner.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.placeholder.Envsubst;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.placeholder.Values;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filled template is read as if it were parsed, whichever way it takes. */
class FilledReaderTest {
    private static final TemplateReader READER = TemplateReader.of(TokenSyntax.CLEAR);

    /** Words, and what changes the structure, the length of a key, or the meaning of what stands beside it. */
    private static final List<String> VALUES = List.of(
            "web",
            "v1.2",
            "1",
            "true",
            "a-b/c_d.e",
            "x.",
            "x-",
            "",
            "-",
            "-x",
            ".",
            "~",
            "a: b",
            "a:",
            "a #b",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "\\",
            "\\n",
            "a\nb",
            "\n",
            "a\n  b: c",
            "#",
            "&a",
            "*a",
            "!t",
            "%",
            "|",
            "> ",
            "---",
            "${B}",
            "é",
            "\uD83D\uDE00",
            "\t",
            "\u0007",
            "k".repeat(1_100));

    /** Pieces of lines, with and without placeholders, in every style and context. */
    private static final List<String> LINES = List.of(
            "name: ${A}",
            "name: x-${A}-$B",
            "\"${A}\": '$B'",
            "${A}: ${B}",
            "? ${A}",
            ": $B",
            "? [${A}]",
            "- ${A}",
            "- - $A",
            "- ${A}: 1",
            "  b: $B",
            "list: [${A}, \"$B\", c]",
            "map: {${A}: $B, d: ${A}x}",
            "quoted: \"a\\t${A}\"",
            "quoted: 'it''s ${A}'",
            "quoted: 'its ${A}'",
            "text: |",
            "  ${A} line",
            "  # ${B}",
            "text: > # ${A}",
            "# ${A}",
            "key: # ${A} and $B",
            "key: &n$A x",
            "key: &n x # $A",
            "key: *n",
            "key: !t ${A}",
            "key: !${A} x",
            "long: a",
            "  ${A} b",
            "---",
            "--- ${A}",
            "...",
            "",
            "plain: 1",
            "- x",
            "{${A}: 1}: 2",
            "%TAG ! $A",
            "<X> {{Y}} $1 ${",
            "n: {{ NAME }}",
            "key: 'a # b' # $A",
            "?",
            "- # ${A}",
            "&x$A : 1",
            "${A}${B}: $A$B",
            "- ${A}#${B}",
            "\tx: $A");

    @ParameterizedTest
    @ValueSource(strings = {"web", "", "a: b", "x\ny", "1", "true", "it's", "#", "v1.2-rc.1/x_y"})
    void theExampleIsReadAsIfParsed(String value) {
        String template = """
                # for ${A} in $B
                metadata:
                  name: deployment-${A}-v11 # ${A}
                  labels: {app: $A, "b": "${B}"}
                spec:
                - image: 192.168.20.93/library/${A}:${B}
                - '${A}'
                - |
                  ${B}
                """;
        assertReadAlike(template, value, "plain");
        assertReadAlike(template.replace("- |\n  ${B}\n", ""), value, "plain");
    }

    @Test
    void anyTextIsReadAsIfParsed() {
        for (int seed = 0; seed < 60_000; seed++) {
            Random random = new Random(seed);
            StringBuilder template = new StringBuilder();
            for (int lines = random.nextInt(6); lines >= 0; lines--) {
                String indent = random.nextInt(3) == 0 ? "  " : "";
                template.append(indent).append(any(LINES, random)).append(random.nextInt(20) == 0 ? "\r\n" : "\n");
            }
            boolean tame = random.nextInt(3) > 0;
            List<String> values = tame ? VALUES.subList(0, 7) : VALUES;
            assertReadAlike(template.toString(), any(values, random), any(values, random));
        }
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static void assertReadAlike(String template, String a, String b) {
        Substitution filled = Envsubst.PLAIN.substitute(template, new Values(Map.of("A", a, "B", b)));
        YamlStream read = FilledReader.read(READER.read(template), filled);
        assertEquals(YamlReader.read(filled.text()), read, () -> template + "\nA=" + a + "\nB=" + b);
    }
}
