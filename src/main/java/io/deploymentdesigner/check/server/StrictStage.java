package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields that the type does not have in the chosen version, and keys that stand twice: what
 * {@code fieldValidation=Strict} refuses. All of them are told together.
 */
final class StrictStage {
    private final KubernetesVersion version;
    private final List<Finding> findings = new ArrayList<>();

    private StrictStage(KubernetesVersion version) {
        this.version = version;
    }

    /** The duplicates, then the unknown fields. */
    static List<Finding> check(Field root, FieldType type, KubernetesVersion version) {
        StrictStage stage = new StrictStage(version);
        stage.findings.addAll(new DuplicateKeys(root).findings());
        stage.visit(root, type);
        return stage.findings;
    }

    private void visit(Field field, FieldType type) {
        switch (type) {
            case FieldType.ObjectOf object
            when field.isMapping() -> field.fields().forEach(child -> visitChild(child, object));
            case FieldType.MapOf(FieldType value) -> field.entries().forEach(entry -> visit(entry, value));
            case FieldType.ListOf(FieldType item) -> field.items().forEach(each -> visit(each, item));
            default -> {}
        }
    }

    private void visitChild(Field child, FieldType.ObjectOf type) {
        CatalogueField known = Catalogue.field(type, child.name());
        if (known == null) {
            findings.add(unknown(child, type));
        } else if (!known.existsIn(version.minor())) {
            findings.add(ofAnotherVersion(child, known));
        } else {
            visit(child, known.type());
        }
    }

    private Finding unknown(Field field, FieldType.ObjectOf type) {
        String near = SimilarNames.nearest(field.name(), type, version);
        boolean free = !near.isEmpty() && !field.parent().get(near).isWritten();
        Message message = near.isEmpty()
                ? Message.of(ParseStage.BUNDLE, "strict.unknown", field.name(), type.schema())
                : Message.of(ParseStage.BUNDLE, "strict.unknown.near", field.name(), type.schema(), near);
        Finding finding = finding("STRICT-UNKNOWN", field, message);
        if (free) {
            finding.fix(rename(field, near));
        }
        return finding.fix(remove(field));
    }

    private Finding ofAnotherVersion(Field field, CatalogueField known) {
        boolean later = version.minor() < known.firstMinor();
        int minor = later ? known.firstMinor() : known.lastMinor();
        Message message = Message.of(
                ParseStage.BUNDLE,
                later ? "strict.later" : "strict.gone",
                field.name(),
                version.toString(),
                "1." + minor);
        return finding("STRICT-VERSION", field, message).fix(remove(field));
    }

    private static Finding finding(String code, Field field, Message message) {
        return Findings.of(code, Stage.STRICT, ErrorType.UNKNOWN_FIELD, field, message)
                .range(field.keyRange());
    }

    private static Fix rename(Field field, String name) {
        boolean onlyCase = name.equalsIgnoreCase(field.name());
        Message title = Message.of(ParseStage.BUNDLE, "fix.rename", field.name(), name);
        return new Fix(title, onlyCase, List.of(new YamlEdit.RenameKey(field.yamlPath(), name)));
    }

    private static Fix remove(Field field) {
        Message title = Message.of(Findings.SHARED, "fix.remove", field.name());
        return new Fix(title, false, List.of(new YamlEdit.Remove(field.yamlPath())));
    }
}
