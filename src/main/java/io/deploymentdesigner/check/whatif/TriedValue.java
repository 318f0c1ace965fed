package io.deploymentdesigner.check.whatif;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.placeholder.Alphabet;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that is tried.
 *
 * @param value the value
 * @param note why just this one
 */
public record TriedValue(String value, Message note) {
    static final String BUNDLE = "io.deploymentdesigner.check.whatif.messages";

    private static final List<TriedValue> PRESETS = List.of(
            noted("Shop_API", "upper"),
            noted("release/1.0", "slash"),
            noted("v1.4.0+7", "plus"),
            noted("1.10", "number"),
            noted("12345678", "number"),
            noted("553640e6", "scientific"),
            noted("on", "boolean"),
            noted("a".repeat(70), "long"),
            noted("Say \"hi\": fix #12\nand more", "title"));

    private static TriedValue noted(String value, String note) {
        return new TriedValue(value, Message.of(BUNDLE, "note." + note));
    }

    /** The value in force, the presets that the variable can have, and nothing at all. */
    static List<TriedValue> of(String variable, String sample) {
        Alphabet alphabet = PredefinedVariables.alphabet(variable);
        List<TriedValue> values = new ArrayList<>();
        if (!sample.isEmpty()) {
            values.add(noted(sample, "sample"));
        }
        PRESETS.stream()
                .filter(preset ->
                        alphabet.allows(preset.value()) && !preset.value().equals(sample))
                .forEach(values::add);
        values.add(noted("", "empty"));
        return values;
    }

    /** The value as a line shows it: long ones cut, line breaks visible; empty for the empty one. */
    public String shown() {
        String visible = value.replace("\n", "⏎").replace("\r", "⏎");
        int longest = 14;
        return visible.length() <= longest ? visible : visible.substring(0, longest) + "…";
    }
}
