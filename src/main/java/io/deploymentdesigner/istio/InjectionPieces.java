package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.PlainValues;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The containers and volumes of the injection template, read from a resource; source:
 * manifests/charts/istio-control/istio-discovery/files/injection-template.yaml and values.yaml. Each call gives a copy.
 */
final class InjectionPieces {
    private static final Field PIECES = read();

    private InjectionPieces() {}

    private static Field read() {
        try (InputStream in = InjectionPieces.class.getResourceAsStream("pieces.yaml")) {
            if (in == null) {
                throw new IllegalStateException("pieces.yaml is not packed with the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Field.root(YamlReader.read(text).documents().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, @Nullable Object> container(String name) {
        return PlainValues.map(PIECES.get(name));
    }

    static List<@Nullable Object> volumes() {
        return PlainValues.list(PIECES.get("volumes"));
    }

    static Map<String, @Nullable Object> lifecycle(String name) {
        return PlainValues.map(PIECES.get(name));
    }
}
