package io.deploymentdesigner.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** For any text and values: rendering and mapping back lands inside the placeholder, or on the very same character. */
class OffsetMapTest {
    private static final List<String> PIECES = List.of(
            "${A}",
            "$B",
            "${EMPTY}",
            "${UNSET}",
            "$",
            "$$",
            "{",
            "}",
            "a: b",
            "\n",
            "中",
            "😀",
            "\\$A",
            "${A:-x}",
            "<A>",
            "__A__",
            "{{ B }}",
            "$<A>",
            "%A%",
            "${",
            "#",
            "\r\n",
            "$(A)",
            "\\\\",
            "`x`");
    private static final List<String> LETTERS =
            List.of("a", "B", " ", "\n", "\r\n", "$A", "${B}", "}", "\\", "\"", "😀", "\uD800", "é", "\0", "`");
    private static final Values VALUES = new Values(Map.of("A", "value of A", "B", "b\n😀", "EMPTY", ""));
    private static final List<Engine> ENGINES = List.of(
            Envsubst.PLAIN,
            Envsubst.listed("$A"),
            new Bash(false),
            new Bash(true),
            new A8m(false, false),
            new A8m(true, true),
            new Tokens(List.of("a: b")),
            new None(),
            new Gitlab(),
            new Runner(),
            new Kubelet());

    @Test
    void everyRenderedOffsetComesFromItsPlaceholderOrItself() {
        Random random = new Random(20261122);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder template = new StringBuilder();
            random.ints(random.nextInt(8), 0, PIECES.size()).forEach(i -> template.append(PIECES.get(i)));
            Engine engine = ENGINES.get(run % ENGINES.size());
            check(engine, template.toString(), values(random));
        }
    }

    private static Values values(Random random) {
        Map<String, String> values = new HashMap<>();
        for (String name : List.of("A", "B", "EMPTY")) {
            StringBuilder value = new StringBuilder();
            random.ints(random.nextInt(5), 0, LETTERS.size()).forEach(i -> value.append(LETTERS.get(i)));
            values.put(name, value.toString());
        }
        return new Values(values);
    }

    private static void check(Engine engine, String template, Values values) {
        Substitution substitution = engine.substitute(template, values);
        for (int at = 0; at < substitution.text().length(); at++) {
            int from = substitution.map().toTemplate(at);
            TextRange back = substitution.map().toTemplate(new TextRange(at, at + 1));
            String told = engine + " " + template + " " + values + " at " + at;
            assertTrue(back.contains(from), told);
            Replacement filled = filled(substitution, at);
            if (filled != null) {
                assertEquals(filled.placeholder().range(), back, told);
            } else if (back.length() == 1) {
                assertEquals(substitution.text().charAt(at), template.charAt(from), told);
            } else {
                assertTrue(engine instanceof Bash || engine instanceof Runner || engine instanceof Kubelet, told);
            }
        }
    }

    private static @Nullable Replacement filled(Substitution substitution, int at) {
        return substitution.replacements().stream()
                .filter(replacement -> replacement.rendered().contains(at))
                .findFirst()
                .orElse(null);
    }

    @Test
    void aFieldThatBecameEmptyMapsToItsPlaceholder() {
        Substitution substitution = Envsubst.PLAIN.substitute("name: ${UNSET}\n", VALUES);
        assertEquals(new TextRange(6, 14), substitution.map().toTemplate(TextRange.at(6)));
        assertEquals(new TextRange(6, 6), substitution.map().toRendered(new TextRange(6, 14)));
    }
}
