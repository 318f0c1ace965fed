package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pod, or a pod template, as a place in a manifest.
 *
 * @param metadata labels and annotations
 * @param spec containers, volumes and the rest
 */
public record PodFields(Field metadata, Field spec) {
    /** The pod template of a workload; a Pod is its own. A CronJob's is one object further in. */
    public static PodFields of(Field manifest) {
        return switch (manifest.get("kind").text()) {
            case "Pod" -> new PodFields(manifest.get("metadata"), manifest.get("spec"));
            case "CronJob" -> template(manifest.get("spec", "jobTemplate", "spec", "template"));
            default -> template(manifest.get("spec", "template"));
        };
    }

    private static PodFields template(Field template) {
        return new PodFields(template.get("metadata"), template.get("spec"));
    }

    /** A label's value, empty where it is not set. */
    public String label(String key) {
        return metadata.get("labels").entry(key).text();
    }

    /** An annotation's value, empty where it is not set. */
    public String annotation(String key) {
        return metadata.get("annotations").entry(key).text();
    }

    /** The app containers. */
    public List<Field> containers() {
        return spec.get("containers").items();
    }

    /** Init, app and ephemeral containers, in the order in which the kubelet looks at them. */
    public List<Field> allContainers() {
        List<Field> all = new ArrayList<>(spec.get("initContainers").items());
        all.addAll(containers());
        all.addAll(spec.get("ephemeralContainers").items());
        return all;
    }

    /** Every security context of the pod and its containers. */
    Stream<Field> securityContexts() {
        return Stream.concat(
                Stream.of(spec.get("securityContext")),
                allContainers().stream().map(container -> container.get("securityContext")));
    }

    /** The name of the container around a field; empty for the pod's own fields. */
    static String containerOf(Field field) {
        for (Field each = field; each != each.parent(); each = each.parent()) {
            if (each.index() >= 0 && each.parent().name().endsWith("ontainers")) {
                return each.get("name").text();
            }
        }
        return "";
    }
}
