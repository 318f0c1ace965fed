package io.deploymentdesigner.check.server;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.kubernetes.GoScalar;
import io.deploymentdesigner.kubernetes.GoYamlScalars;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Mends values of the wrong type: quotes around what must be text, none around numbers and booleans. */
final class ScalarFixes {
    private static final int LONGEST = 40;

    private ScalarFixes() {}

    /** The way to mend a scalar, where its meaning is plain. */
    static Optional<Fix> of(Field field, FieldType.Scalar type) {
        if (!(field.node() instanceof YamlScalar scalar)) {
            return Optional.empty();
        }
        return switch (type) {
            case STRING -> Optional.of(quoted(field, scalar.value()));
            case INT32, INT64, BOOL -> unquoted(field, scalar.value(), type);
            default -> Optional.empty();
        };
    }

    private static Fix quoted(Field field, String text) {
        Message title = Message.of(ParseStage.BUNDLE, "fix.quote", text);
        return new Fix(title, true, List.of(rewritten(field, YamlEdit.ValueType.STRING)));
    }

    /** The same value, placeholders and all, written as another type. */
    private static YamlEdit rewritten(Field field, YamlEdit.ValueType type) {
        return new YamlEdit.CopyScalar(field.yamlPath(), field.yamlPath(), type);
    }

    private static Optional<Fix> unquoted(Field field, String text, FieldType.Scalar type) {
        GoScalar meaning = GoYamlScalars.resolvePlain(text.strip());
        boolean fits =
                type == FieldType.Scalar.BOOL ? meaning instanceof GoScalar.Bool : meaning instanceof GoScalar.Int;
        Message title = Message.of(ParseStage.BUNDLE, "fix.unquote", text.strip());
        YamlEdit edit = rewritten(field, YamlEdit.ValueType.LITERAL);
        return fits && field.isText() ? Optional.of(new Fix(title, true, List.of(edit))) : Optional.empty();
    }

    /** Makes a single value the only item of a list. */
    static Fix asList(Field field) {
        Message title = Message.of(ParseStage.BUNDLE, "fix.list");
        return new Fix(title, false, List.of(new YamlEdit.SetYaml(field.yamlPath(), "- " + quote(field.text()))));
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** The value as a sentence shows it: one line, not too long. */
    static String excerpt(Field field) {
        String written = field.node() instanceof YamlScalar scalar ? scalar.value() : "";
        String line = written.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
