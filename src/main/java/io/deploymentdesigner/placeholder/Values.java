package io.deploymentdesigner.placeholder;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables in force. A name that is not in the map is unset, which some tools tell apart from empty.
 *
 * @param map values by name
 */
public record Values(Map<String, String> map) {
    /** No variable is set. */
    public static final Values NONE = new Values(Map.of());

    /** Copies the map. */
    public Values {
        map = Map.copyOf(map);
    }

    /** The value, null where the variable is unset. */
    public @Nullable String get(String name) {
        return map.get(name);
    }

    /** Whether the variable is set, to an empty text or another. */
    public boolean isSet(String name) {
        return map.containsKey(name);
    }
}
