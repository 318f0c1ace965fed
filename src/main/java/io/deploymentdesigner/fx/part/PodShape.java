package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.yaml.YamlPath;
import org.jspecify.annotations.Nullable;

/**
 * Where an object keeps its pod.
 *
 * @param metadata the pod's labels and annotations
 * @param spec the pod's fields
 */
public record PodShape(YamlPath metadata, YamlPath spec) {
    /** The pod of an object of that kind at {@code base}; null for kinds that run no pod. */
    public static @Nullable PodShape of(String kind, YamlPath base) {
        return switch (kind) {
            case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job" ->
                under(base.key("spec").key("template"));
            case "CronJob" ->
                under(base.key("spec").key("jobTemplate").key("spec").key("template"));
            case "Pod" -> under(base);
            default -> null;
        };
    }

    private static PodShape under(YamlPath template) {
        return new PodShape(template.key("metadata"), template.key("spec"));
    }

    /** The template itself. */
    public YamlPath template() {
        return spec.parent();
    }
}
