package io.deploymentdesigner.placeholder;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of the resource with GitLab's variables.
 *
 * @param alphabets by key
 * @param variables by name, in the order of the file
 */
record PredefinedVariablesFile(Map<String, Alphabet> alphabets, Map<String, PredefinedVariable> variables) {
    private static final String NAME = "predefined-variables.json";

    static PredefinedVariablesFile read() {
        try (InputStream in = PredefinedVariablesFile.class.getResourceAsStream(NAME)) {
            Map<String, Object> file = JSON.std.mapFrom(Objects.requireNonNull(in, NAME));
            Map<String, Alphabet> alphabets = new LinkedHashMap<>();
            rows(file, "alphabets").map(PredefinedVariablesFile::alphabet).forEach(a -> alphabets.put(a.key(), a));
            Map<String, PredefinedVariable> variables = new LinkedHashMap<>();
            rows(file, "variables").map(row -> variable(row, alphabets)).forEach(v -> variables.put(v.name(), v));
            return new PredefinedVariablesFile(alphabets, Collections.unmodifiableMap(variables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Alphabet alphabet(String key) {
        return Objects.requireNonNull(alphabets.get(key), key);
    }

    private static Alphabet alphabet(Map<?, ?> row) {
        return new Alphabet(
                text(row, "key"),
                Pattern.compile(text(row, "pattern")),
                text(row, "en"),
                text(row, "zh"),
                texts(row, "values"),
                texts(row, "rare"),
                texts(row, "examples"));
    }

    private static PredefinedVariable variable(Map<?, ?> row, Map<String, Alphabet> alphabets) {
        String alphabet = text(row, "alphabet");
        return new PredefinedVariable(
                text(row, "name"),
                PredefinedVariable.Availability.valueOf(constant(text(row, "set"))),
                Objects.requireNonNull(alphabets.get(alphabet), alphabet),
                traits(row),
                samples(row),
                text(row, "en"),
                text(row, "zh"));
    }

    private static Set<PredefinedVariable.Trait> traits(Map<?, ?> row) {
        return texts(row, "traits").stream()
                .map(trait -> PredefinedVariable.Trait.valueOf(constant(trait)))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> samples(Map<?, ?> row) {
        Map<String, String> samples = new LinkedHashMap<>();
        if (row.get("samples") instanceof Map<?, ?> map) {
            map.forEach((key, value) -> samples.put(String.valueOf(key), String.valueOf(value)));
        }
        return samples;
    }

    private static Stream<Map<?, ?>> rows(Map<String, Object> file, String key) {
        List<?> list = file.get(key) instanceof List<?> found ? found : List.of();
        return list.stream().filter(Map.class::isInstance).map(row -> (Map<?, ?>) row);
    }

    private static List<String> texts(Map<?, ?> row, String key) {
        List<?> list = row.get(key) instanceof List<?> found ? found : List.of();
        return list.stream().map(String::valueOf).toList();
    }

    private static String text(Map<?, ?> row, String key) {
        return String.valueOf(Objects.requireNonNull(row.get(key), key));
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
