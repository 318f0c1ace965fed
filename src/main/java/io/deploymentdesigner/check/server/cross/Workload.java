package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An object that makes pods.
 *
 * @param object the Deployment or its like
 * @param template the pod's metadata and spec
 */
record Workload(Field object, Field template) {
    private static final Set<String> WITH_TEMPLATE =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job");

    static List<Workload> among(List<Field> objects) {
        return objects.stream().flatMap(Workload::of).toList();
    }

    private static Stream<Workload> of(Field object) {
        String kind = object.get("kind").text();
        if (WITH_TEMPLATE.contains(kind)) {
            return Stream.of(new Workload(object, object.get("spec", "template")));
        }
        return switch (kind) {
            case "Pod" -> Stream.of(new Workload(object, object));
            case "CronJob" ->
                Stream.of(new Workload(object, object.get("spec", "jobTemplate").get("spec", "template")));
            default -> Stream.of();
        };
    }

    Field pod() {
        return template.get("spec");
    }

    String name() {
        return object.get("kind").text() + " " + object.get("metadata", "name").text();
    }

    /** Whether the pods have all labels of a selector. */
    boolean isSelectedBy(Field selector) {
        return selector.entries().stream().allMatch(wanted -> has(wanted.name(), wanted.text()));
    }

    /** Whether the pods have one of the labels of a selector, so that they are probably meant. */
    boolean isMeantBy(Field selector) {
        return selector.entries().stream()
                .anyMatch(wanted -> label(wanted.name()).isWritten());
    }

    Field label(String key) {
        return template.get("metadata", "labels").entry(key);
    }

    private boolean has(String key, String value) {
        return label(key).isWritten() && label(key).text().equals(value);
    }

    /** The declared ports of the containers that stay: ordinary ones and sidecars. */
    List<Field> ports() {
        Stream<Field> sidecars = pod().get("initContainers").items().stream()
                .filter(container -> container.get("restartPolicy").text().equals("Always"));
        return Stream.concat(pod().get("containers").items().stream(), sidecars)
                .flatMap(container -> container.get("ports").items().stream())
                .toList();
    }
}
