package io.deploymentdesigner.check.server.defaults;

import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.GoScalar;
import io.deploymentdesigner.kubernetes.GoYamlScalars;
import io.deploymentdesigner.kubernetes.PlainValues;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object as the API server has it after its defaults: what {@code check --show-defaults} prints. What the server adds
 * of its own accord and only then (uid, clusterIP, resourceVersion, the namespace of the request) is not there.
 */
public final class DefaultedObject {
    private DefaultedObject() {}

    /** Whether the defaults of an object's kind are known. */
    public static boolean isKnown(Field root) {
        Catalogue catalogue = Catalogue.of(root.get("kind").text());
        return catalogue != null
                && catalogue.apiVersion().equals(root.get("apiVersion").text());
    }

    /**
     * The object as plain maps, lists and scalars, its own fields in their order, defaults behind them; nulls, which say
     * nothing to the server, are left out. Of a kind that is not known the object as it is.
     */
    public static Map<String, @Nullable Object> of(Field root) {
        Map<String, @Nullable Object> object = PlainValues.map(root);
        dropNulls(object);
        if (isKnown(root)) {
            DefaultValues.missing(root).forEach(each -> put(object, each.path().after(root.base()), each));
        }
        return object;
    }

    private static void dropNulls(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().removeIf(each -> each == null);
            map.values().forEach(DefaultedObject::dropNulls);
        } else if (value instanceof List<?> list) {
            list.forEach(DefaultedObject::dropNulls);
        }
    }

    private static void put(Map<String, @Nullable Object> object, YamlPath path, DefaultValue value) {
        @Nullable Object at = object;
        for (YamlPath.Step step : path.parent().steps()) {
            at = into(at, step);
        }
        if (path.steps().getLast() instanceof YamlPath.Key(String name) && at instanceof Map<?, ?>) {
            writable(at).put(name, plain(value));
        }
    }

    /** One step down; an object on the way that is not there yet is made. */
    private static @Nullable Object into(@Nullable Object at, YamlPath.Step step) {
        return switch (step) {
            case YamlPath.Key(String name)
            when at instanceof Map<?, ?> -> writable(at).computeIfAbsent(name, _ -> new LinkedHashMap<>());
            case YamlPath.Index(int index) when at instanceof List<?> list && index < list.size() -> list.get(index);
            default -> null;
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> writable(Object map) {
        return (Map<String, @Nullable Object>) map;
    }

    private static Object plain(DefaultValue value) {
        return switch (value.kind()) {
            case TEXT -> value.value();
            case OBJECT -> new LinkedHashMap<>();
            case LITERAL, INT_OR_STRING ->
                switch (GoYamlScalars.resolvePlain(value.value())) {
                    case GoScalar.Int(var number) -> number;
                    case GoScalar.Bool(boolean flag) -> flag;
                    default -> value.value();
                };
        };
    }
}
