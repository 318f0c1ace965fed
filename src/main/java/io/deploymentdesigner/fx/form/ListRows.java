package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a list: a heading with its "add", and for each item a heading or a field with its moves.
 *
 * @param rows where they go
 * @param path the list
 */
record ListRows(Rows rows, YamlPath path) {
    Rows write() {
        FormScope scope = rows.scope();
        rows.add(new FormRow.Heading(
                FieldIds.id(path),
                rows.depth(),
                path,
                FieldWords.field(scope.schema(path.parent()), path.name()),
                List.of(),
                List.of(RowActions.add(scope, path)),
                List.of()));
        return writeItems();
    }

    /** The items alone, where the section's own header stands for the list. */
    Rows writeItems() {
        List<Field> items = rows.scope().at(path).items();
        for (int i = 0; i < items.size() && rows.written().size() <= Rows.MOST; i++) {
            item(items.get(i), path.index(i), items.size());
        }
        return rows;
    }

    /** One heading per item with its name and image, for a list whose items are parts of their own. */
    Rows writeSummaries() {
        List<Field> items = rows.scope().at(path).items();
        for (int i = 0; i < items.size() && rows.written().size() <= Rows.MOST; i++) {
            YamlPath at = path.index(i);
            rows.add(heading(items.get(i), at, items.size()));
            rows.inside(at).always("name", "image");
        }
        return rows;
    }

    private FormRow heading(Field item, YamlPath at, int size) {
        return new FormRow.Heading(
                FieldIds.id(at),
                rows.depth(),
                at,
                title(item.index()),
                called(item),
                moves(item.index(), size),
                List.of());
    }

    private void item(Field item, YamlPath at, int size) {
        boolean object = item.isMapping() || rows.scope().type(at) instanceof FieldType.ObjectOf;
        if (object && !item.isSequence()) {
            rows.add(heading(item, at, size));
            SchemaForms.write(rows.inside(at));
        } else {
            FormCell cell = new Cells(rows.scope()).of(at);
            rows.add(new FormRow.Fields(
                    "row-" + cell.id(), rows.depth(), List.of(cell), moves(item.index(), size), List.of()));
        }
    }

    private List<RowAction> moves(int index, int size) {
        List<RowAction> actions = new ArrayList<>();
        if (index > 0) {
            actions.add(RowActions.move(rows.scope(), path, index, index - 1));
        }
        if (index < size - 1) {
            actions.add(RowActions.move(rows.scope(), path, index, index + 1));
        }
        actions.add(RowActions.remove(rows.scope(), path.index(index)));
        return actions;
    }

    private List<Chunk> called(Field item) {
        return rows.scope().name(rows.scope().file().word(item.get("name")));
    }

    private Message title(int index) {
        return FieldWords.item(path.name(), index + 1);
    }
}
