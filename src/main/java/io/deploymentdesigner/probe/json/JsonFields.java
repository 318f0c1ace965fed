package io.deploymentdesigner.probe.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object read leniently: what is absent, null or of another type has the default.
 *
 * @param values the object's members
 */
record JsonFields(Map<?, ?> values) {
    /** The object under a key; empty where there is none. */
    JsonFields object(String key) {
        return values.get(key) instanceof Map<?, ?> map ? new JsonFields(map) : new JsonFields(Map.of());
    }

    /** Whether an object lies under the key. */
    boolean hasObject(String key) {
        return values.get(key) instanceof Map<?, ?>;
    }

    /** The objects of a list. */
    List<JsonFields> objects(String key) {
        return list(key).stream()
                .filter(Map.class::isInstance)
                .map(m -> new JsonFields((Map<?, ?>) m))
                .toList();
    }

    /** The whole numbers of a list. */
    List<Long> longs(String key) {
        return list(key).stream()
                .filter(Number.class::isInstance)
                .map(n -> ((Number) n).longValue())
                .toList();
    }

    /** The texts of a list. */
    List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    private List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    long number(String key, long absent) {
        return values.get(key) instanceof Number n ? n.longValue() : absent;
    }

    /** A number brought into the range of an int. */
    int integer(String key, int absent) {
        return Math.clamp(number(key, absent), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    @Nullable
    String text(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }
}
