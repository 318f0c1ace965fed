package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes the rows of one object, from top to bottom. What was written or skipped once is not written again by
 * {@link #rest}.
 */
final class Rows {
    /** More rows than a person can read; the text shows the others. */
    static final int MOST = 300;

    private final FormScope scope;
    private final YamlPath base;
    private final int depth;
    private final List<FormRow> out;
    private final Set<YamlPath> done = new HashSet<>();

    /** The first row of an object. */
    Rows(FormScope scope, YamlPath base) {
        this(scope, base, 0, new ArrayList<>());
    }

    private Rows(FormScope scope, YamlPath base, int depth, List<FormRow> out) {
        this.scope = scope;
        this.base = base;
        this.depth = depth;
        this.out = out;
    }

    /** The rows of an object inside this one. */
    Rows inside(YamlPath object) {
        return new Rows(scope, object, depth + 1, out);
    }

    FormScope scope() {
        return scope;
    }

    YamlPath base() {
        return base;
    }

    int depth() {
        return depth;
    }

    /** The object itself. */
    Field here() {
        return scope.at(base);
    }

    /** What was written so far. */
    List<FormRow> written() {
        return out;
    }

    /** A path below the object, from names with dots between them. */
    YamlPath path(String names) {
        YamlPath path = base;
        for (String name : names.split("\\.")) {
            path = path.key(name);
        }
        return path;
    }

    /** Adds a row as it is. */
    Rows add(FormRow row) {
        if (out.size() < MOST) {
            out.add(row);
        } else if (out.size() == MOST) {
            out.add(new FormRow.Note("more-rows", depth, base, FieldWords.message("more-rows"), null));
        }
        return this;
    }

    /** Fields that are shown whether or not the file has them. */
    Rows always(String... names) {
        for (String name : names) {
            value(path(name));
        }
        return this;
    }

    /** A field with a control of the caller's. */
    Rows always(String name, FieldControl control) {
        return single(new Cells(scope).of(path(name), control));
    }

    /** Two fields in one row. */
    Rows pair(String first, String second) {
        Cells cells = new Cells(scope);
        return pair(cells.of(path(first)), cells.of(path(second)));
    }

    /** Two fields in one row, called by keys of our words. */
    Rows pair(String first, String firstLabel, String second, String secondLabel) {
        Cells cells = new Cells(scope);
        return pair(
                cells.of(path(first)).called(FieldWords.message(firstLabel)),
                cells.of(path(second)).called(FieldWords.message(secondLabel)));
    }

    private Rows pair(FormCell left, FormCell right) {
        done.add(left.path());
        done.add(right.path());
        return add(new FormRow.Fields("row-" + left.id(), depth, List.of(left, right), List.of(), List.of()));
    }

    /** Fields that are shown where the file has them, in this order. */
    Rows present(String... names) {
        for (String name : names) {
            if (scope.at(path(name)).isWritten()) {
                value(path(name));
            }
        }
        return this;
    }

    /** Fields that another part shows. */
    Rows skip(String... names) {
        for (String name : names) {
            done.add(path(name));
        }
        return this;
    }

    /** A path that another part shows. */
    void leave(YamlPath path) {
        done.add(path);
    }

    /** Everything else that the file has here, by the API's types. */
    Rows rest() {
        rest(here());
        return this;
    }

    private void rest(Field object) {
        for (Field field : object.fields()) {
            YamlPath path = field.yamlPath();
            if (done.contains(path)) {
                continue;
            }
            if (done.stream().anyMatch(each -> each.startsWith(path))) {
                rest(field);
            } else {
                value(path);
            }
        }
    }

    /** One field, object, map or list, by the API's type or else by what is written. */
    Rows value(YamlPath path) {
        done.add(path);
        Field field = scope.at(path);
        if (out.size() > MOST) {
            return this;
        }
        return switch (scope.type(path)) {
            case FieldType.MapOf map when !field.isSequence() -> new MapRows(this, path).write();
            case FieldType.ListOf list when !field.isMapping() -> new ListRows(this, path).write();
            case FieldType.ObjectOf object when !field.isSequence() -> object(path);
            case null -> untyped(path, field);
            default -> single(new Cells(scope).of(path));
        };
    }

    /** Where the API knows nothing, what is written decides. */
    private Rows untyped(YamlPath path, Field field) {
        if (field.isMapping()) {
            return object(path);
        }
        return field.isSequence() ? new ListRows(this, path).write() : single(new Cells(scope).of(path));
    }

    private Rows object(YamlPath path) {
        add(new FormRow.Heading(
                FieldIds.id(path),
                depth,
                path,
                FieldWords.field(scope.schema(path.parent()), scope.at(path).name()),
                List.of(),
                List.of(RowActions.remove(scope, path)),
                List.of()));
        SchemaForms.write(inside(path));
        return this;
    }

    private Rows single(FormCell cell) {
        done.add(cell.path());
        return add(new FormRow.Fields("row-" + cell.id(), depth, List.of(cell), List.of(), List.of()));
    }

    /** Rows of an object inside this one, without a heading of their own. */
    Rows within(String name, Consumer<Rows> form) {
        done.add(path(name));
        form.accept(new Rows(scope, path(name), depth, out));
        return this;
    }
}
