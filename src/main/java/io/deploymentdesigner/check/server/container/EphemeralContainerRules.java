package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.stream.Stream;

/** Ephemeral containers are for running pods, not for templates. Source: {@code validateEphemeralContainers}. */
final class EphemeralContainerRules {
    private static final Place FORBIDDEN = Places.EPHEMERAL_CONTAINERS.field(
            "ports",
            "livenessProbe",
            "readinessProbe",
            "startupProbe",
            "lifecycle",
            "resources",
            "resizePolicy",
            "restartPolicy",
            "restartPolicyRules");
    private static final Place SUB_PATHS =
            Places.EPHEMERAL_CONTAINERS.items("volumeMounts").field("subPath", "subPathExpr");

    private EphemeralContainerRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("DEP-EPH", "ValidatePodTemplateSpecForReplicaSet", Places.POD, EphemeralContainerRules::forbidden)
                .rule("EPH-FIELD", "validateFieldAllowList", FORBIDDEN, EphemeralContainerRules::field)
                .rule("EPH-SUBPATH", "validateEphemeralContainers", SUB_PATHS, EphemeralContainerRules::subPath)
                .rule(
                        "EPH-IMAGE",
                        "validateContainerOnlyForPod",
                        Places.EPHEMERAL_CONTAINERS,
                        EphemeralContainerRules::image)
                .rule("EPH-TARGET", "validateEphemeralContainers", Places.POD, EphemeralContainerRules::target)
                .rules();
    }

    private static void forbidden(Field pod, Findings findings) {
        Field list = pod.get("ephemeralContainers");
        if (!list.items().isEmpty()) {
            findings.forbidden(list, "ephemeral.template").fix(Fixes.remove(list, false));
        }
    }

    private static void field(Field field, Findings findings) {
        boolean something = field.isSequence() ? !field.items().isEmpty() : !isEmptyResources(field);
        if (something) {
            findings.forbidden(field, "ephemeral.field", field.name()).fix(Fixes.remove(field, false));
        }
    }

    /** Resources are no pointer in Go: an empty object is as good as none. */
    private static boolean isEmptyResources(Field field) {
        return field.name().equals("resources")
                && field.fields().stream()
                        .allMatch(
                                part -> part.entries().isEmpty() && part.items().isEmpty());
    }

    private static void subPath(Field path, Findings findings) {
        if (!path.isEmptyText()) {
            findings.forbidden(path, "ephemeral.field", path.name()).fix(Fixes.remove(path, false));
        }
    }

    private static void image(Field container, Findings findings) {
        Field image = container.get("image");
        if (!image.text().equals(image.text().strip())) {
            findings.invalid(image, "image.blanks")
                    .fix(Fixes.setText(image, image.text().strip(), true));
        }
    }

    private static void target(Field pod, Findings findings) {
        List<String> names = Stream.of("containers", "initContainers")
                .flatMap(list -> pod.get(list).items().stream())
                .map(container -> container.get("name").text())
                .toList();
        for (Field container : pod.get("ephemeralContainers").items()) {
            Field target = container.get("targetContainerName");
            if (!target.isEmptyText() && !names.contains(target.text())) {
                findings.error(ErrorType.NOT_FOUND, target, "ephemeral.target", target.text());
            }
        }
    }
}
