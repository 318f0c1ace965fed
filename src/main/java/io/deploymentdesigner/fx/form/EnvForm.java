package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Environment variables: a value of their own, or one taken from elsewhere. */
final class EnvForm {
    private static final String VALUE = "value";
    private static final List<String> SOURCES =
            List.of("configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef");

    private EnvForm() {}

    /** One item of {@code env}. */
    static void variable(Rows rows) {
        rows.always("name");
        Field from = rows.scope().at(rows.path("valueFrom"));
        int source = sourceIn(from);
        rows.add(new FormRow.Shapes(
                "shape-" + FieldIds.id(rows.base()),
                rows.depth(),
                rows.base(),
                FieldWords.message("label.env"),
                options(rows, from, source),
                from.isWritten() ? source + 1 : 0,
                List.of()));
        if (source >= 0) {
            rows.skip("valueFrom");
            rows.within("valueFrom." + SOURCES.get(source), SchemaForms::write);
        } else if (!from.isWritten()) {
            rows.always(VALUE);
        }
    }

    /** One item of {@code envFrom}. */
    static void source(Rows rows) {
        List<Shape> shapes =
                Stream.of("configMapRef", "secretRef").map(Shape::of).toList();
        new ShapeRow(rows, FieldWords.message("label.env-from"), shapes).write();
        rows.always("prefix");
    }

    private static int sourceIn(Field from) {
        for (int i = 0; i < SOURCES.size(); i++) {
            if (from.get(SOURCES.get(i)).isWritten()) {
                return i;
            }
        }
        return -1;
    }

    private static List<ShapeOption> options(Rows rows, Field from, int source) {
        List<ShapeOption> options = new ArrayList<>();
        options.add(option(rows, VALUE, toValue(rows, from)));
        for (String name : SOURCES) {
            options.add(option(rows, name, toSource(rows, name, source)));
        }
        return options;
    }

    private static ShapeOption option(Rows rows, String name, List<YamlEdit> edits) {
        Intent intent =
                new Intent(FieldWords.message("do.shape", name), rows.scope().document(), edits, null);
        return new ShapeOption(name, FieldWords.message("shape." + name), intent);
    }

    private static List<YamlEdit> toValue(Rows rows, Field from) {
        YamlPath value = rows.path(VALUE);
        YamlEdit blank = new YamlEdit.SetScalar(value, "", YamlEdit.ValueType.STRING);
        if (!from.isWritten()) {
            return List.of(blank);
        }
        YamlEdit drop = rows.scope().at(value).isWritten()
                ? new YamlEdit.Remove(rows.path("valueFrom"))
                : new YamlEdit.RenameKey(rows.path("valueFrom"), VALUE);
        return List.of(drop, blank);
    }

    private static List<YamlEdit> toSource(Rows rows, String name, int current) {
        YamlPath from = rows.path("valueFrom");
        YamlPath target = from.key(name);
        if (current >= 0 && isKeyRef(name) && isKeyRef(SOURCES.get(current))) {
            return List.of(new YamlEdit.RenameKey(from.key(SOURCES.get(current)), name));
        }
        List<YamlEdit> edits = new ArrayList<>();
        if (rows.scope().at(rows.path(VALUE)).isWritten()) {
            edits.add(
                    current < 0
                            ? new YamlEdit.RenameKey(rows.path(VALUE), "valueFrom")
                            : new YamlEdit.Remove(rows.path(VALUE)));
        }
        String blank = NewValues.field(rows.scope(), target).replace("\n", "\n  ");
        edits.add(new YamlEdit.SetYaml(from, name + ":\n  " + blank));
        return edits;
    }

    /** A ConfigMap's and a Secret's reference have the same fields. */
    private static boolean isKeyRef(String name) {
        return name.endsWith("KeyRef");
    }
}
