package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ConfigMap or Secret of the file.
 *
 * @param kind {@code ConfigMap} or {@code Secret}
 * @param name its name
 * @param keys its keys
 */
record KeyStore(String kind, String name, Set<String> keys) {
    static List<KeyStore> among(List<Field> objects) {
        return objects.stream()
                .filter(object -> Set.of("ConfigMap", "Secret")
                        .contains(object.get("kind").text()))
                .map(KeyStore::of)
                .toList();
    }

    private static KeyStore of(Field object) {
        Set<String> keys = Stream.of("data", "binaryData", "stringData")
                .flatMap(map -> object.get(map).entries().stream())
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
        return new KeyStore(
                object.get("kind").text(), object.get("metadata", "name").text(), keys);
    }
}
