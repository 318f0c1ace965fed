package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.kubernetes.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ConfigMap or Secret.
 *
 * @param kind {@code ConfigMap} or {@code Secret}
 * @param name its name
 * @param keys its keys
 */
record KeyStore(String kind, String name, Set<String> keys) {
    private static final List<String> MAPS = List.of("data", "binaryData", "stringData");

    KeyStore {
        keys = Set.copyOf(keys);
    }

    /** What an object says; null for one of another kind. */
    static @Nullable KeyStore of(Field object) {
        String kind = object.get("kind").text();
        if (!kind.equals("ConfigMap") && !kind.equals("Secret")) {
            return null;
        }
        Set<String> keys = new HashSet<>();
        MAPS.forEach(map -> object.get(map).entries().forEach(each -> keys.add(each.name())));
        return new KeyStore(kind, object.get("metadata", "name").text(), keys);
    }
}
