package io.deploymentdesigner.istio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ways into the plain values of a pod under construction; what is not there yet is made. */
final class PlainPod {
    private PlainPod() {}

    @SuppressWarnings("unchecked") // made by PlainValues, which makes only such maps
    static Map<String, @Nullable Object> map(Map<String, @Nullable Object> parent, String key) {
        if (!(parent.get(key) instanceof Map<?, ?>)) {
            parent.put(key, new LinkedHashMap<>());
        }
        return (Map<String, @Nullable Object>) java.util.Objects.requireNonNull(parent.get(key));
    }

    @SuppressWarnings("unchecked") // made by PlainValues, which makes only such lists
    static List<@Nullable Object> list(Map<String, @Nullable Object> parent, String key) {
        if (!(parent.get(key) instanceof List<?>)) {
            parent.put(key, new ArrayList<>());
        }
        return (List<@Nullable Object>) java.util.Objects.requireNonNull(parent.get(key));
    }

    @SuppressWarnings("unchecked") // made by PlainValues, which makes only such maps
    static List<Map<String, @Nullable Object>> maps(Map<String, @Nullable Object> spec, String key) {
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        for (Object each : spec.get(key) instanceof List<?> list ? list : List.of()) {
            if (each instanceof Map<?, ?> container) {
                found.add((Map<String, @Nullable Object>) container);
            }
        }
        return found;
    }

    /** The init containers, then the app containers. */
    static List<Map<String, @Nullable Object>> containers(Map<String, @Nullable Object> spec) {
        List<Map<String, @Nullable Object>> all = maps(spec, "initContainers");
        all.addAll(maps(spec, "containers"));
        return all;
    }

    /** Takes over what another map says, key by key; lists are taken whole. */
    static void overwrite(Map<String, @Nullable Object> target, Map<String, @Nullable Object> other) {
        other.forEach((key, value) -> {
            if (value instanceof Map<?, ?> && target.get(key) instanceof Map<?, ?>) {
                overwrite(map(target, key), map(other, key));
            } else {
                target.put(key, value);
            }
        });
    }
}
