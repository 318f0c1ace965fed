package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.stream.Stream;

/** One volume: its name and where its files come from. */
final class VolumeForm {
    private static final List<String> COMMON =
            List.of("configMap", "secret", "emptyDir", "persistentVolumeClaim", "hostPath");

    private VolumeForm() {}

    static void write(Rows rows) {
        rows.always("name");
        List<Shape> shapes =
                Stream.concat(COMMON.stream().map(Shape::of), rare(rows)).toList();
        new ShapeRow(rows, FieldWords.message("label.volume"), shapes).write();
    }

    /** A rarer source that this volume has: it keeps its own name and can be changed for a common one. */
    private static Stream<Shape> rare(Rows rows) {
        return rows.here().fields().stream()
                .map(Field::name)
                .filter(name -> !name.equals("name") && !COMMON.contains(name))
                .map(name -> new Shape(name, FieldWords.verbatim(name)));
    }
}
