package io.deploymentdesigner.yaml.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.ScalarStyle;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which quotes a text gets: as few backslashes as it can have, and old quotes where there were some. */
class ScalarWriterTest {
    private static final TemplateReader READER = TemplateReader.of(TokenSyntax.CLEAR);

    @Test
    void jsonStandsInSingleQuotes() {
        assertWritten("'{\"concurrency\": 2}'", "{\"concurrency\": 2}", null);
        assertWritten("'[\"a\", \"b\"]'", "[\"a\", \"b\"]", null);
        assertWritten("'{\"path\": \"C:\\\\new\"}'", "{\"path\": \"C:\\\\new\"}", null);
    }

    @Test
    void jsonWithAnApostropheStandsInDoubleQuotesForSingleOnesWouldHaveToBeDoubledToo() {
        assertWritten("\"{\\\"say\\\": \\\"it's\\\"}\"", "{\"say\": \"it's\"}", null);
    }

    @Test
    void oldQuotesStayWhateverReadsBetter() {
        assertWritten("\"{\\\"a\\\": 1}\"", "{\"a\": 1}", ScalarStyle.DOUBLE_QUOTED);
        assertWritten("'{\"say\": \"it''s\"}'", "{\"say\": \"it's\"}", ScalarStyle.SINGLE_QUOTED);
    }

    @Test
    void jsonOfSeveralLinesKeepsThemInABlock() {
        assertEquals(
                BlockText.literal("{\n  \"a\": 1\n}\n"), write("{\n  \"a\": 1\n}\n", null, ScalarWriter.Place.BLOCK));
        String flow = write("{\n\"a\": 1}", null, ScalarWriter.Place.FLOW);
        assertEquals("\"{\\n\\\"a\\\": 1}\"", flow, "single quotes would fold the line break");
        assertEquals("{\n\"a\": 1}", read("k: [" + flow + "]"));
    }

    @Test
    void textThatMerelyBeginsWithABraceKeepsItsDoubleQuotes() {
        assertWritten("\"{name} is up\"", "{name} is up", null);
        assertWritten("\"{\"", "{", null);
    }

    @Test
    void textWithQuotesInsideNeedsNoneAround() {
        assertWritten("say \"yes\"", "say \"yes\"", null);
    }

    private static void assertWritten(String yaml, String value, @Nullable ScalarStyle old) {
        assertEquals(yaml, write(value, old, ScalarWriter.Place.BLOCK));
        assertEquals(value, read("k: [" + yaml + "]"));
    }

    private static String write(String value, @Nullable ScalarStyle old, ScalarWriter.Place place) {
        return new ScalarWriter(READER).write(value, ValueType.STRING, old, place);
    }

    private static String read(String yaml) {
        YamlMapping root = (YamlMapping)
                Objects.requireNonNull(READER.read(yaml).documents().getFirst().root());
        YamlSequence list = (YamlSequence) Objects.requireNonNull(root.get("k"));
        return ((YamlScalar) list.items().getFirst().value()).value();
    }
}
