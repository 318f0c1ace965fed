package io.deploymentdesigner.kubernetes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A manifest as plain maps, lists and JSON scalars that may be changed: for output, never for the user's own text. */
public final class PlainValues {
    private PlainValues() {}

    /** A copy of what stands at a field: a LinkedHashMap, an ArrayList, or a scalar; null where nothing does. */
    public static @Nullable Object of(Field field) {
        if (field.isMapping()) {
            return map(field);
        }
        return field.isSequence() ? list(field) : scalar(field.scalar());
    }

    /** A copy of an object or map, with its keys in the order of the text; empty where there is none. */
    public static Map<String, @Nullable Object> map(Field field) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        field.fields().forEach(each -> copy.put(each.name(), of(each)));
        return copy;
    }

    /** A copy of a list; empty where there is none. */
    public static List<@Nullable Object> list(Field field) {
        List<@Nullable Object> copy = new ArrayList<>();
        field.items().forEach(each -> copy.add(of(each)));
        return copy;
    }

    private static @Nullable Object scalar(GoScalar scalar) {
        return switch (scalar) {
            case GoScalar.Null ignored -> null;
            case GoScalar.Bool(boolean value) -> value;
            case GoScalar.Int(var value) -> value;
            case GoScalar.Real(double value) -> value;
            case GoScalar.Text(String value) -> value;
            case GoScalar.Contradiction(String value, String ignored) -> value;
        };
    }
}
