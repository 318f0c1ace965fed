package io.deploymentdesigner.check.whatif;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.placeholder.Alphabet;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A value that is tried.
 *
 * @param value the value
 * @param note why just this one
 */
public record TriedValue(String value, Message note) {
    static final String BUNDLE = "io.deploymentdesigner.check.whatif.messages";

    /** The hostile values, and for which variables GitLab allows them is asked of their alphabet. */
    private static final List<TriedValue> PRESETS = List.of(
            noted("Shop_API", "upper"),
            noted("Upper_Case", "upper"),
            noted("release/1.0", "slash"),
            noted("v1.4.0+7", "plus"),
            noted("1.10", "number"),
            noted("12345678", "number"),
            noted("553640e6", "scientific"),
            noted("on", "boolean"),
            noted("a".repeat(70), "long"),
            noted("Say \"hi\": fix #12\nand more", "title"),
            noted("", "empty"));

    private static final int LONGEST = 14;
    private static final String OF_PROJECTS = "Shop_API";
    private static final String OF_OTHERS = "Upper_Case";

    private static TriedValue noted(String value, String note) {
        return new TriedValue(value, Message.of(BUNDLE, "note." + note));
    }

    /** The hostile values that a variable can have; nothing at all comes last. */
    public static List<TriedValue> presets(String variable) {
        Alphabet alphabet = PredefinedVariables.alphabet(variable);
        String other = variable.equals("CI_PROJECT_NAME") ? OF_OTHERS : OF_PROJECTS;
        return PRESETS.stream()
                .filter(preset -> preset.value().isEmpty() || alphabet.allows(preset.value()))
                .filter(preset -> !preset.value().equals(other))
                .toList();
    }

    /** The value in force, and the hostile ones. */
    static List<TriedValue> of(String variable, String sample) {
        List<TriedValue> values = new ArrayList<>();
        if (!sample.isEmpty()) {
            values.add(noted(sample, "sample"));
        }
        presets(variable).stream()
                .filter(preset -> sample.isEmpty() || !preset.value().equals(sample))
                .forEach(values::add);
        return values;
    }

    /** The same with another note where the value does no harm of its kind, or where nobody could read the file. */
    TriedValue judged(Set<String> codes, boolean read) {
        return switch (note.key()) {
            case "note.number", "note.scientific" -> judged(read, codes.contains("PH020"), "stays");
            case "note.boolean" -> judged(read, codes.contains("PH021"), "stays");
            case "note.long" -> judged(read, codes.contains("PH031") || codes.contains("PH032"), "fits");
            default -> this;
        };
    }

    private TriedValue judged(boolean read, boolean harms, String harmless) {
        if (harms) {
            return this;
        }
        return noted(value, read ? harmless : "unread");
    }

    /** What a table calls it: the value, a long one by its length, the empty one in words. */
    public Message label() {
        if (value.isEmpty()) {
            return Message.of(BUNDLE, "note.empty");
        }
        boolean letters = value.length() > LONGEST && value.chars().distinct().count() == 1;
        return letters
                ? Message.of(BUNDLE, "value.letters", Integer.toString(value.length()))
                : Message.of(BUNDLE, "value", shown());
    }

    /** The value as a line shows it: long ones cut, line breaks visible; empty for the empty one. */
    public String shown() {
        String visible = value.replace("\n", "⏎").replace("\r", "⏎");
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }
}
