package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts of one object.
 *
 * @param text the document's text
 * @param base where the object hangs: the root, or an item of a {@code List}
 */
record ObjectParts(FileText text, YamlPath base) {
    PartNode node() {
        String kind = text.kind(base);
        List<PartNode> children = new ArrayList<>();
        children.add(leaf(PartKind.METADATA, base, base.key("metadata")));
        switch (kind) {
            case "Service" -> children.add(leaf(PartKind.SERVICE, base, base.key("spec")));
            case "ConfigMap", "Secret" ->
                children.add(leaf(PartKind.CONFIG_DATA, base, base.key("data"), base.key("binaryData")));
            default -> addWorkload(children, kind);
        }
        Part part = new Part(PartKind.OBJECT, text.document(), base, List.of(base));
        return new PartNode(part, kind, children);
    }

    private void addWorkload(List<PartNode> children, String kind) {
        PodShape pod = PodShape.of(kind, base);
        if (pod == null) {
            return;
        }
        if (!kind.equals("Pod")) {
            PartKind spec = kind.endsWith("Job") ? PartKind.RUNS : PartKind.ROLLOUT;
            children.add(leaf(spec, base, base.key("spec")));
        }
        children.add(pod(pod, kind));
    }

    private PartNode pod(PodShape pod, String kind) {
        YamlPath spec = pod.spec();
        List<PartNode> children = new ArrayList<>();
        if (!kind.equals("Pod")) {
            children.add(leaf(PartKind.POD_LABELS, pod.template(), pod.metadata()));
        }
        children.add(leaf(
                PartKind.TERMINATION,
                spec,
                spec.key("terminationGracePeriodSeconds"),
                spec.key("restartPolicy"),
                spec.key("activeDeadlineSeconds")));
        children.add(leaf(PartKind.VOLUMES, spec, spec.key("volumes")));
        children.add(leaf(PartKind.POD_SECURITY, spec, spec.key("securityContext")));
        if (text.size(spec.key("initContainers")) > 0) {
            children.add(containers(PartKind.INIT_CONTAINERS, spec.key("initContainers")));
        }
        children.add(containers(PartKind.CONTAINERS, spec.key("containers")));
        YamlPath claim = kind.equals("Pod") ? spec : pod.template();
        return new PartNode(part(PartKind.POD, spec, claim), "", children);
    }

    private PartNode containers(PartKind kind, YamlPath list) {
        List<PartNode> children = IntStream.range(0, text.size(list))
                .mapToObj(list::index)
                .map(container -> ContainerParts.node(text.document(), container, text.word(container.key("name"))))
                .toList();
        return new PartNode(part(kind, list.parent(), list), "", children);
    }

    private PartNode leaf(PartKind kind, YamlPath home, YamlPath... claims) {
        return new PartNode(part(kind, home, claims), "", List.of());
    }

    private Part part(PartKind kind, YamlPath home, YamlPath... claims) {
        return new Part(kind, text.document(), home, Stream.of(claims).toList());
    }
}
