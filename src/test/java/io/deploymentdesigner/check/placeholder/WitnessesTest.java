package io.deploymentdesigner.check.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.kubernetes.GoYamlScalars;
import io.deploymentdesigner.placeholder.Alphabet;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.yaml.ScalarStyle;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The witnesses stand for all legal values, and a scalar read alone is what the whole text would make of it. */
class WitnessesTest {
    private static final List<String> ATOMS = List.of(
            "a", "A", "0", "1", "9", "-", "_", ".", "/", "+", "e", "on", "y", "null", "v1", "rc", "@", "!", ",", "'",
            "{", "x");
    private static final List<String> HOSTILE = List.of(
            "a", "1", ": ", ":", " #", "#", "\n", "\r", "\"", "\\", "'", "- ", "-", "{", "}", "[", ",", "&", "*", "!",
            "|", ">", "%", "@", "`", "?", " ", "\t", "é", "😀", ".", "y", "~", "null", "0x1", "1e3", "=");

    @Test
    void everyWitnessIsALegalValue() {
        for (PredefinedVariable variable : PredefinedVariables.all()) {
            Alphabet alphabet = variable.alphabet();
            alphabet.values().forEach(value -> assertTrue(alphabet.allows(value), variable.name() + " " + value));
            alphabet.rare().forEach(value -> assertTrue(alphabet.allows(value), variable.name() + " " + value));
            variable.samples()
                    .values()
                    .forEach(value ->
                            assertTrue(value.isEmpty() || alphabet.allows(value), variable.name() + " " + value));
        }
    }

    @Test
    void noLegalValueBreaksAFieldInAWayThatNoWitnessShows() {
        Random random = new Random(1);
        for (String name : List.of(
                "CI_PROJECT_NAME", "CI_COMMIT_TAG", "CI_COMMIT_REF_SLUG", "CI_ENVIRONMENT_SLUG", "CI_PIPELINE_IID")) {
            Alphabet alphabet = PredefinedVariables.alphabet(name);
            for (FieldPlace place : FieldPlace.values()) {
                for (String prefix : List.of("", "web-")) {
                    Set<String> known = new HashSet<>();
                    alphabet.values().forEach(value -> known.addAll(codes(place, prefix, value)));
                    alphabet.rare().forEach(value -> known.addAll(codes(place, prefix, value)));
                    for (int i = 0; i < 300; i++) {
                        String value = legal(alphabet, random);
                        Set<String> missed = codes(place, prefix, value);
                        missed.removeAll(known);
                        assertEquals(Set.of(), missed, name + " = " + value + " at " + place + " after " + prefix);
                    }
                }
            }
        }
    }

    /** All texts of one or two characters: none of them breaks a field earlier than the witness that is told. */
    @Test
    void theWitnessIsTheShortestValueThatBreaksTheField() {
        for (String name : List.of("CI_PROJECT_NAME", "CI_COMMIT_TAG", "CI_COMMIT_REF_SLUG", "CI_PIPELINE_IID")) {
            Alphabet alphabet = PredefinedVariables.alphabet(name);
            List<String> witnesses = new ArrayList<>(alphabet.values());
            witnesses.addAll(alphabet.rare());
            List<String> texts = shortTexts().filter(alphabet::allows).toList();
            for (FieldPlace place : FieldPlace.values()) {
                for (String prefix : List.of("", "web-", "a:")) {
                    Map<String, Integer> told = lengths(place, prefix, witnesses);
                    lengths(place, prefix, texts)
                            .forEach((code, length) -> assertTrue(
                                    told.getOrDefault(code, 99) <= length,
                                    name + " at " + place + " after " + prefix + ": " + code + " " + length));
                }
            }
        }
    }

    private static Stream<String> shortTexts() {
        List<String> letters =
                IntStream.rangeClosed('!', '~').mapToObj(Character::toString).toList();
        return Stream.concat(
                letters.stream(), letters.stream().flatMap(a -> letters.stream().map(b -> a + b)));
    }

    private static Map<String, Integer> lengths(FieldPlace place, String prefix, List<String> values) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String value : values) {
            codes(place, prefix, value).forEach(code -> lengths.merge(code, value.length(), Math::min));
        }
        return lengths;
    }

    private static String legal(Alphabet alphabet, Random random) {
        while (true) {
            String value = built(ATOMS, random, 1 + random.nextInt(5));
            if (alphabet.allows(value)) {
                return value;
            }
        }
    }

    private static Set<String> codes(FieldPlace place, String prefix, String value) {
        Pieces pieces = new Pieces(List.of(prefix, ""), List.of(value));
        Set<String> codes = new HashSet<>();
        PlaceRules.judge(place, ScalarReading.read(ScalarStyle.PLAIN, false, pieces))
                .forEach(trouble -> codes.add(trouble.code()));
        return codes;
    }

    @Test
    void aPlainScalarReadAloneIsWhatTheWholeTextMakesOfIt() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            String value = built(HOSTILE, random, 1 + random.nextInt(4));
            Reading reading = ScalarReading.read(ScalarStyle.PLAIN, false, new Pieces(List.of("", ""), List.of(value)));
            if (reading instanceof Reading.Value told) {
                YamlScalar scalar = onlyValue(YamlReader.read("x: " + value + "\ny: 1\n"));
                assertEquals(told.scalar(), GoYamlScalars.resolve(scalar), "[" + value + "]");
            }
        }
    }

    @Test
    void aQuotedScalarReadAloneIsWhatTheWholeTextMakesOfIt() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            String value = built(HOSTILE, random, 1 + random.nextInt(4));
            ScalarStyle style = i % 2 == 0 ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
            String quote = i % 2 == 0 ? "\"" : "'";
            Reading reading = ScalarReading.read(style, false, new Pieces(List.of(quote, quote), List.of(value)));
            if (reading instanceof Reading.Value told && !told.folded()) {
                YamlScalar scalar = onlyValue(YamlReader.read("x: " + quote + value + quote + "\ny: 1\n"));
                assertEquals(told.scalar(), GoYamlScalars.resolve(scalar), "[" + value + "]");
            }
        }
    }

    private static YamlScalar onlyValue(YamlStream stream) {
        assertTrue(stream.fault() == null, stream.text() + stream.fault());
        YamlMapping root = (YamlMapping)
                Objects.requireNonNull(stream.documents().getFirst().root());
        assertEquals(2, root.entries().size(), stream.text());
        return (YamlScalar) root.entries().getFirst().value();
    }

    private static String built(List<String> atoms, Random random, int length) {
        List<String> parts = new ArrayList<>();
        random.ints(length, 0, atoms.size()).forEach(i -> parts.add(atoms.get(i)));
        return String.join("", parts);
    }
}
