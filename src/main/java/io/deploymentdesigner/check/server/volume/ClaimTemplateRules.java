package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.metadata.Labels;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;

/** The metadata of an ephemeral volume's claim: labels and annotations only. Source: {@code ValidateTemplateObjectMeta}. */
final class ClaimTemplateRules {
    static final Place TEMPLATES = VolumeRules.first("ephemeral").field("volumeClaimTemplate");
    private static final Place METADATA = TEMPLATES.field("metadata");
    private static final List<String> FORBIDDEN = List.of(
            "name",
            "generateName",
            "namespace",
            "selfLink",
            "uid",
            "resourceVersion",
            "generation",
            "creationTimestamp",
            "deletionTimestamp",
            "deletionGracePeriodSeconds",
            "ownerReferences",
            "finalizers",
            "managedFields");

    private ClaimTemplateRules() {}

    static List<Rule> rules() {
        return VolumeRules.table()
                .rule("VOL-PVC-META", "ValidateTemplateObjectMeta", METADATA, ClaimTemplateRules::forbidden)
                .rule("VOL-PVC-LABEL", "ValidateLabels", METADATA.field("labels"), (labels, findings) -> {
                    Labels.checkKeys(labels, findings, labels.path());
                    Labels.checkValues(labels, findings, labels.path());
                })
                .rule(
                        "VOL-PVC-ANN",
                        "ValidateAnnotations",
                        METADATA.field("annotations"),
                        (map, findings) -> Labels.checkAnnotationKeys(map, findings, map.path()))
                .rules();
    }

    private static void forbidden(Field metadata, Findings findings) {
        FORBIDDEN.stream()
                .map(metadata::get)
                .filter(ClaimTemplateRules::isSet)
                .forEach(field -> findings.forbidden(field, "claim.metadata", field.name())
                        .path(metadata.path() + "." + (field.name().equals("uid") ? "uID" : field.name()))
                        .fix(Fixes.remove(field, true)));
    }

    private static boolean isSet(Field field) {
        return !field.items().isEmpty()
                || (!field.isSequence() && !field.isEmptyText() && !field.text().equals("0"));
    }
}
