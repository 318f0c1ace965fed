package io.deploymentdesigner.check.server.metadata;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleCheck;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.Violation;
import java.util.List;
import java.util.function.Function;

/**
 * The rules of an object's metadata; kinds differ in what a name may be.
 *
 * @param name what a name of this kind breaks
 */
public record MetadataRules(Function<String, List<Violation>> name) {
    private static final String BUNDLE = "io.deploymentdesigner.check.server.metadata.messages";
    private static final String SOURCE = "apimachinery/pkg/api/validation/objectmeta.go";
    private static final Place LABELS = Places.METADATA.field("labels");
    private static final Place ANNOTATIONS = Places.METADATA.field("annotations");
    /** What is left of a prefix to which the server adds five characters, in characters. */
    private static final int LONGEST_PREFIX = 58;

    /** The rules of objects whose name is a DNS subdomain. */
    public static MetadataRules subdomain() {
        return new MetadataRules(DnsName::subdomain);
    }

    /** The rules, in the server's order. */
    public List<Rule> rules() {
        return RuleTable.of(BUNDLE, SOURCE)
                .rule("META-GEN-1", "ValidateObjectMetaAccessor", Places.METADATA.field("generateName"), this::prefix)
                .rule("META-NAME-1", "ValidateObjectMetaAccessor", Places.METADATA, MetadataRules::named)
                .rule("META-NAME-2", "ValidateObjectMetaAccessor", Places.METADATA, this::name)
                .rule("META-GEN-2", "ValidateObjectMetaAccessor", Places.METADATA, this::generated)
                .rule("META-NS", "ValidateNamespaceName", Places.METADATA.field("namespace"), MetadataRules::namespace)
                .rule("META-LABEL-KEY", "ValidateLabels", LABELS, at(Labels::checkKeys))
                .rule("META-LABEL-VALUE", "ValidateLabels", LABELS, at(Labels::checkValues))
                .rule("META-ANN-KEY", "ValidateAnnotations", ANNOTATIONS, at(Labels::checkAnnotationKeys))
                .rule("META-ANN-SIZE", "ValidateAnnotationsSize", ANNOTATIONS, at(Labels::checkAnnotationSize))
                .rule("META-OWNER", "validateOwnerReference", OwnerReferences.PLACE, OwnerReferences::each)
                .rule("META-OWNER-EVENT", "validateOwnerReference", OwnerReferences.PLACE, OwnerReferences::event)
                .rule("META-OWNER-CTRL", "ValidateOwnerReferences", Places.METADATA, OwnerReferences::controllers)
                .rule("META-OWNER-DUP", "dedupOwnerReferencesAndAddWarning", Places.METADATA, OwnerReferences::twice)
                .rule("META-FIN-1", "ValidateFinalizerName", Finalizers.PLACE, Finalizers::spelling)
                .rule("META-FIN-2", "validateKubeFinalizerName", Finalizers.PLACE, Finalizers::standard)
                .rule("META-FIN-3", "ValidateFinalizers", Places.METADATA.field("finalizers"), Finalizers::both)
                .rules();
    }

    private void prefix(Field generateName, Findings findings) {
        Spelling.check(findings, generateName, name.apply(DnsName.asPrefix(generateName.text())));
    }

    private static void named(Field metadata, Findings findings) {
        if (metadata.get("name").isEmptyText() && metadata.get("generateName").isEmptyText()) {
            findings.required(metadata.get("name"), "name.required");
        }
    }

    private void name(Field metadata, Findings findings) {
        Field written = metadata.get("name");
        if (!written.isEmptyText()) {
            Spelling.check(findings, written, name.apply(written.text())).stream()
                    .limit(1)
                    .forEach(first -> NameFix.of(written).ifPresent(first::fix));
        }
    }

    private void generated(Field metadata, Findings findings) {
        String prefix = metadata.get("generateName").text();
        if (metadata.get("name").isEmptyText() && !prefix.isEmpty()) {
            String generated = prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX)) + "x2x4b";
            name.apply(generated)
                    .forEach(violation -> findings.invalid(metadata.get("name"), "name.generated", prefix)
                            .range(metadata.get("generateName").range()));
        }
    }

    private static void namespace(Field namespace, Findings findings) {
        if (!namespace.isEmptyText()) {
            Spelling.check(findings, namespace, DnsName.label(namespace.text()));
        }
    }

    private static RuleCheck at(MapCheck check) {
        return (map, findings) -> check.check(map, findings, map.path());
    }

    @FunctionalInterface
    private interface MapCheck {
        void check(Field map, Findings findings, String path);
    }
}
