package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.check.server.defaults.DefaultValues;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;

/**
 * Makes the cell of a field: its control by the API's type, its value by the text.
 *
 * @param scope the document
 */
record Cells(FormScope scope) {
    /** The field at a path, with the control that its type asks for. */
    FormCell of(YamlPath path) {
        return of(path, control(path));
    }

    /** The field at a path, with a control of the caller's. */
    FormCell of(YamlPath path, FieldControl control) {
        Field field = scope.at(path);
        String text = scope.file().word(field);
        List<Chunk> chunks = scope.chunks(text, List.of());
        return new FormCell(
                FieldIds.id(path),
                path,
                FieldWords.field(scope.schema(path.parent()), field.name()),
                fitting(control, field, text),
                text,
                chunks,
                chunks.isEmpty() ? null : scope.samples().apply(text),
                field.isWritten() && !field.isNull(),
                DefaultValues.of(field).orElse(null),
                FieldWords.unit(field.name()),
                field.isWritten() && (!field.isEditable() || Sharing.isAlias(field)),
                null);
    }

    private FieldControl control(YamlPath path) {
        String schema = scope.schema(path.parent());
        String name = path.name();
        List<String> choices = FieldChoices.of(schema, name);
        return switch (scope.type(path)) {
            case FieldType.Scalar scalar -> control(scalar, choices);
            case FieldType.ObjectOf object -> new FieldControl.Shown();
            case FieldType.ListOf list -> new FieldControl.Shown();
            case FieldType.MapOf map -> new FieldControl.Shown();
            case null -> untyped(scope.at(path));
        };
    }

    private static FieldControl control(FieldType.Scalar type, List<String> choices) {
        return switch (type) {
            case STRING, TIME, BYTES ->
                choices.isEmpty() || choices.size() > 4 || choices.contains("")
                        ? new FieldControl.Line(choices)
                        : new FieldControl.Choice(choices);
            case INT32, INT64 -> new FieldControl.Whole(0);
            case DOUBLE, ANY -> new FieldControl.Word();
            case BOOL -> new FieldControl.Toggle();
            case QUANTITY -> new FieldControl.Amount();
            case INT_OR_STRING -> new FieldControl.WholeOrText();
        };
    }

    /** A field that the API does not have keeps the type it is written with. */
    private static FieldControl untyped(Field field) {
        return field.isWritten() && (field.isNumber() || field.isBool())
                ? new FieldControl.Word()
                : FieldControl.Line.FREE;
    }

    /** The control that can show this value: a placeholder is no switch, two lines are no line, a list is no text. */
    private static FieldControl fitting(FieldControl control, Field field, String text) {
        if (field.isMapping() || field.isSequence()) {
            return new FieldControl.Shown();
        }
        return switch (control) {
            case FieldControl.Toggle toggle when !text.isEmpty() && !field.isBool() -> new FieldControl.Word();
            case FieldControl.Choice(List<String> values)
            when !text.isEmpty() && !values.contains(text) -> new FieldControl.Line(values);
            case FieldControl.Line line when text.contains("\n") -> new FieldControl.Area();
            default -> control;
        };
    }
}
