package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a map with free keys: a heading, an entry per key, and a place for a new key.
 *
 * @param rows where they go
 * @param path the map
 */
record MapRows(Rows rows, YamlPath path) {
    Rows write() {
        FormScope scope = rows.scope();
        rows.add(new FormRow.Heading(
                FieldIds.id(path),
                rows.depth(),
                path,
                FieldWords.field(scope.schema(path.parent()), path.name()),
                List.of(),
                List.of(),
                List.of()));
        for (Field entry : scope.at(path).entries()) {
            rows.add(entry(entry));
        }
        return rows.add(new FormRow.NewEntry(
                "new-" + FieldIds.id(path), rows.depth(), path, FieldWords.message("prompt.new-key")));
    }

    private FormRow entry(Field entry) {
        YamlPath at = path.key(entry.name());
        FormScope scope = rows.scope();
        FormCell cell = new Cells(scope).of(at, control(scope.type(at)));
        return new FormRow.Entry(
                "row-" + cell.id(), rows.depth(), entry.name(), cell, RowActions.remove(scope, at), List.of());
    }

    private static FieldControl control(@Nullable FieldType type) {
        return type == FieldType.Scalar.QUANTITY ? new FieldControl.Amount() : FieldControl.Line.FREE;
    }
}
