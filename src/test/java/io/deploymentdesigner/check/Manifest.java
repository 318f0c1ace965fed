package io.deploymentdesigner.check;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.PlainValues;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whole manifests with one value put at one place. */
final class Manifest {
    private static final String MARK = "\"@@@\"";
    private static final String POD = """
            {"metadata": {"labels": {"app": "a"}},
             "spec": {"restartPolicy": "Always",
              "volumes": [{"name": "v", "configMap": {"name": "c"}}],
              "initContainers": [{"name": "i", "image": "i:1"}],
              "containers": [{"name": "a", "image": "a:1", "ports": [{"name": "http", "containerPort": 8080}],
               "env": [{"name": "A", "value": "1"}], "volumeMounts": [{"name": "v", "mountPath": "/v"}],
               "livenessProbe": {"httpGet": {"path": "/", "port": "http"}},
               "readinessProbe": {"httpGet": {"path": "/", "port": 8080}}}]}}""";

    private Manifest() {}

    /** A good manifest of a kind as JSON, in which {@code value} stands at {@code path}; lists have one item there. */
    static String with(Catalogue catalogue, String path, String value) {
        Map<String, @Nullable Object> object = PlainValues.map(
                Field.root(YamlReader.read(good(catalogue)).documents().getFirst()));
        put(object, List.of(path.split("\\.")), MARK.substring(1, MARK.length() - 1));
        try {
            return JSON.std.asString(object).replace(MARK, value) + "\n";
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static String good(Catalogue catalogue) {
        String spec = switch (catalogue.kind()) {
            case "Service" -> "{selector: {app: a}, ports: [{port: 80}]}";
            case "ConfigMap" -> "null";
            case "CronJob" -> "{schedule: '* * * * *', jobTemplate: {spec: {template: " + POD + "}}}";
            default -> "{selector: {matchLabels: {app: a}}, template: " + POD + "}";
        };
        return "apiVersion: " + catalogue.apiVersion() + "\nkind: " + catalogue.kind() + "\nmetadata: {name: a}\nspec: "
                + spec + "\n";
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> object, List<String> steps, Object value) {
        String step = steps.getFirst();
        boolean list = step.endsWith("[]");
        String name = list ? step.substring(0, step.length() - 2) : step;
        List<String> rest = steps.subList(1, steps.size());
        if (rest.isEmpty()) {
            object.put(name, list ? new ArrayList<>(List.of(value)) : value);
            return;
        }
        Object known = object.get(name);
        Object next = known instanceof List<?> items && list && !items.isEmpty() ? items.getFirst() : known;
        boolean there = next instanceof Map<?, ?>;
        Map<String, @Nullable Object> child =
                next instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : new LinkedHashMap<>();
        put(child, rest, value);
        if (!there) {
            object.put(name, list ? new ArrayList<>(List.of(child)) : child);
        }
    }
}
