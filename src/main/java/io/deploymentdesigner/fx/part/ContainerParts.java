package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.stream.Stream;

/** The parts of one container, in the order of the outline. */
final class ContainerParts {
    private ContainerParts() {}

    /** The container's node; {@code title} is its name as written. */
    static PartNode node(int document, YamlPath container, String title) {
        Part part = new Part(PartKind.CONTAINER, document, container, List.of(container));
        return new PartNode(
                part,
                title,
                List.of(
                        leaf(document, container, PartKind.IMAGE, "image", "imagePullPolicy"),
                        leaf(document, container, PartKind.PORTS, "ports"),
                        leaf(document, container, PartKind.ENV, "env", "envFrom"),
                        leaf(document, container, PartKind.VOLUME_MOUNTS, "volumeMounts", "volumeDevices"),
                        probes(document, container),
                        leaf(document, container, PartKind.LIFECYCLE, "lifecycle"),
                        leaf(document, container, PartKind.RESOURCES, "resources", "resizePolicy"),
                        leaf(document, container, PartKind.SECURITY, "securityContext")));
    }

    private static PartNode probes(int document, YamlPath container) {
        Part part = new Part(PartKind.PROBES, document, container, List.of());
        return new PartNode(
                part,
                "",
                List.of(
                        probe(document, container, PartKind.STARTUP_PROBE, "startupProbe"),
                        probe(document, container, PartKind.READINESS_PROBE, "readinessProbe"),
                        probe(document, container, PartKind.LIVENESS_PROBE, "livenessProbe")));
    }

    private static PartNode probe(int document, YamlPath container, PartKind kind, String field) {
        YamlPath base = container.key(field);
        return new PartNode(new Part(kind, document, base, List.of(base)), "", List.of());
    }

    private static PartNode leaf(int document, YamlPath container, PartKind kind, String... fields) {
        List<YamlPath> claims = Stream.of(fields).map(container::key).toList();
        return new PartNode(new Part(kind, document, container, claims), "", List.of());
    }
}
