package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object that makes pods, as far as a Service beside it asks: values, not fields, so that of thousands of files only
 * this much is kept.
 *
 * @param name its kind and name
 * @param labels of its pods
 * @param ports that the containers declare which stay: ordinary ones and sidecars
 */
record Workload(String name, Map<String, String> labels, List<Port> ports) {
    private static final Set<String> WITH_TEMPLATE =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job");

    /**
     * A declared port.
     *
     * @param name empty where it has none
     * @param written its number as text
     * @param number 0 where there is none
     */
    record Port(String name, String written, long number) {}

    Workload {
        labels = Map.copyOf(labels);
        ports = List.copyOf(ports);
    }

    /** What an object says; null for one that makes no pods. */
    static @Nullable Workload of(Field object) {
        Field template = template(object);
        if (template == null) {
            return null;
        }
        Map<String, String> labels = new HashMap<>();
        template.get("metadata", "labels").entries().forEach(each -> labels.put(each.name(), each.text()));
        String name =
                object.get("kind").text() + " " + object.get("metadata", "name").text();
        return new Workload(name, labels, ports(template.get("spec")));
    }

    /** The pod's metadata and spec; null for an object that makes no pods. */
    static @Nullable Field template(Field object) {
        String kind = object.get("kind").text();
        if (WITH_TEMPLATE.contains(kind)) {
            return object.get("spec", "template");
        }
        return switch (kind) {
            case "Pod" -> object;
            case "CronJob" -> object.get("spec", "jobTemplate").get("spec", "template");
            default -> null;
        };
    }

    private static List<Port> ports(Field pod) {
        List<Port> ports = new ArrayList<>();
        pod.get("containers").items().forEach(each -> add(each, ports));
        for (Field each : pod.get("initContainers").items()) {
            if (each.get("restartPolicy").text().equals("Always")) {
                add(each, ports);
            }
        }
        return ports;
    }

    private static void add(Field container, List<Port> ports) {
        for (Field each : container.get("ports").items()) {
            Field number = each.get("containerPort");
            ports.add(new Port(each.get("name").text(), number.text(), number.intValue()));
        }
    }

    /** Whether the pods have all labels of a selector. */
    boolean isSelectedBy(Field selector) {
        for (Field wanted : selector.entries()) {
            if (!wanted.text().equals(labels.get(wanted.name()))) {
                return false;
            }
        }
        return true;
    }
}
