package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether every value has the type of its field (Go's {@code encoding/json} with the API's types). The decoder meets the
 * keys of an object in alphabetical order, because YAML becomes JSON by way of a map. It remembers its first mismatch and
 * goes on, but a value that reads itself (quantity, int-or-string, time) ends it at once and is told instead.
 */
final class DecodeStage {
    private static final String BUNDLE = ParseStage.BUNDLE;

    private final List<Finding> remembered = new ArrayList<>();
    private final List<Finding> ending = new ArrayList<>();

    private DecodeStage() {}

    /** The findings, that of the server first. */
    static List<Finding> check(Field root, FieldType type) {
        DecodeStage stage = new DecodeStage();
        stage.decode(root, type, GoPath.ROOT);
        List<Finding> all = new ArrayList<>(stage.ending);
        all.addAll(stage.remembered);
        return all;
    }

    private void decode(Field field, FieldType type, GoPath goPath) {
        if (!field.exists()) {
            return;
        }
        switch (type) {
            case FieldType.ObjectOf object -> decodeObject(field, object, goPath);
            case FieldType.MapOf(FieldType value) -> decodeMap(field, value, goPath);
            case FieldType.ListOf(FieldType item) -> decodeList(field, item, goPath);
            case FieldType.Scalar scalar -> decodeScalar(field, scalar, goPath);
        }
    }

    private void decodeObject(Field field, FieldType.ObjectOf type, GoPath goPath) {
        if (!field.isMapping()) {
            remembered.add(mismatch(field, goPath, "object"));
            return;
        }
        for (Field child : sorted(field.fields())) {
            CatalogueField known = Catalogue.field(type, child.name());
            if (known != null) {
                decode(child, known.type(), goPath.to(type.schema(), child.name()));
            }
        }
    }

    private void decodeMap(Field field, FieldType value, GoPath goPath) {
        if (!field.isMapping()) {
            remembered.add(mismatch(field, goPath, "map"));
            return;
        }
        sorted(field.entries()).forEach(entry -> decode(entry, value, goPath));
    }

    private void decodeList(Field field, FieldType item, GoPath goPath) {
        if (!field.isSequence()) {
            Finding finding = mismatch(field, goPath, "list");
            remembered.add(field.isMapping() ? finding : finding.fix(ScalarFixes.asList(field)));
            return;
        }
        field.items().forEach(each -> decode(each, item, goPath));
    }

    private void decodeScalar(Field field, FieldType.Scalar type, GoPath goPath) {
        switch (ScalarDecoding.of(field, type)) {
            case FITS -> {}
            case MISMATCH -> remembered.add(scalarMismatch(field, type, goPath));
            case MISMATCH_AT_ONCE -> ending.add(scalarMismatch(field, type, goPath));
            case UNREADABLE -> remembered.add(unreadable(field, type));
            case UNREADABLE_AT_ONCE -> ending.add(unreadable(field, type));
        }
    }

    private static Finding scalarMismatch(Field field, FieldType.Scalar type, GoPath goPath) {
        Finding finding = mismatch(field, goPath, type.name());
        ScalarFixes.of(field, type).ifPresent(finding::fix);
        return finding;
    }

    private static Finding mismatch(Field field, GoPath goPath, String expected) {
        int found = field.isMapping() ? 2 : field.isSequence() ? 1 : 0;
        Message message =
                Message.of(BUNDLE, "decode." + expected, Findings.label(field), ScalarFixes.excerpt(field), found);
        return Findings.of("DECODE-TYPE", Stage.DECODE, ErrorType.TYPE_MISMATCH, field, message)
                .path(goPath.text());
    }

    private static Finding unreadable(Field field, FieldType.Scalar type) {
        String code = type == FieldType.Scalar.QUANTITY ? "DECODE-QTY" : "DECODE-" + type;
        Message message = Message.of(BUNDLE, "unreadable." + type, Findings.label(field), ScalarFixes.excerpt(field));
        return Findings.of(code, Stage.DECODE, ErrorType.DECODE, field, message).path("");
    }

    private static List<Field> sorted(List<Field> fields) {
        List<Field> sorted = new ArrayList<>(fields);
        sorted.sort(Comparator.comparing(Field::name));
        return sorted;
    }
}
