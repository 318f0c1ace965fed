package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The choice between the shapes of an object. Changing the shape renames the field, so that its place, its comments and
 * what both shapes have (a port, a name) stay; what the new shape does not have goes.
 *
 * @param rows the object's rows
 * @param label what is chosen
 * @param shapes in the order shown
 */
record ShapeRow(Rows rows, Message label, List<Shape> shapes) {
    /** Writes the choice and, below it, the fields of the shape in the file. */
    Rows write() {
        int chosen = chosen();
        rows.add(new FormRow.Shapes(
                "shape-" + FieldIds.id(rows.base()),
                rows.depth(),
                rows.base(),
                label,
                shapes.stream().map(this::option).toList(),
                chosen,
                List.of()));
        if (chosen >= 0) {
            rows.within(shapes.get(chosen).field(), this::fields);
        }
        return rows;
    }

    private void fields(Rows inner) {
        if (inner.scope().type(inner.base()) instanceof FieldType.ObjectOf) {
            SchemaForms.write(inner);
        }
    }

    private int chosen() {
        return IntStream.range(0, shapes.size())
                .filter(i -> field(shapes.get(i)).isWritten())
                .findFirst()
                .orElse(-1);
    }

    private Field field(Shape shape) {
        return rows.scope().at(rows.path(shape.field()));
    }

    private ShapeOption option(Shape shape) {
        Message does = FieldWords.message("do.shape", shape.field());
        return new ShapeOption(
                shape.field(), shape.title(), new Intent(does, rows.scope().document(), edits(shape), null));
    }

    private List<YamlEdit> edits(Shape to) {
        List<YamlPath> present = shapes.stream()
                .filter(shape -> field(shape).isWritten())
                .map(shape -> rows.path(shape.field()))
                .toList();
        YamlPath target = rows.path(to.field());
        if (present.isEmpty()) {
            return List.of(new YamlEdit.SetYaml(target, NewValues.field(rows.scope(), target)));
        }
        List<YamlEdit> edits = new ArrayList<>();
        YamlPath from = present.contains(target) ? target : present.getFirst();
        present.stream()
                .filter(path -> !path.equals(from))
                .map(YamlEdit.Remove::new)
                .forEach(edits::add);
        if (!from.equals(target)) {
            edits.addAll(reshape(from, target, to.field()));
        }
        return edits;
    }

    private List<YamlEdit> reshape(YamlPath from, YamlPath target, String name) {
        Field old = rows.scope().at(from);
        List<String> kept = old.fields().stream()
                .map(Field::name)
                .filter(field -> Catalogue.field(ofType(target), field) != null)
                .toList();
        List<YamlEdit> edits = new ArrayList<>();
        edits.add(new YamlEdit.RenameKey(from, name));
        if (kept.isEmpty()) {
            edits.add(new YamlEdit.SetYaml(target, NewValues.field(rows.scope(), target)));
            return edits;
        }
        old.fields().stream()
                .map(Field::name)
                .filter(field -> !kept.contains(field))
                .forEach(field -> edits.add(new YamlEdit.Remove(target.key(field))));
        return edits;
    }

    private FieldType ofType(YamlPath path) {
        FieldType type = rows.scope().type(path);
        return type == null ? FieldType.Scalar.ANY : type;
    }
}
