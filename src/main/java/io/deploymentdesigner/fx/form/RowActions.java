package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.fx.form.RowAction.Kind;
import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The buttons that rows share: add, remove, move. */
final class RowActions {
    private RowActions() {}

    /**
     * Takes a field, entry or item away, with the parents that only held it. A comment line of its own stays and the words
     * say so; its menu takes the comment too. A comment inside a parent that goes as well goes with it, and the words say so.
     */
    static RowAction remove(FormScope scope, YamlPath path) {
        YamlPath whole = Pruning.whole(scope, path);
        String id = "remove-" + FieldIds.id(path);
        if (!scope.isCommented(whole)) {
            String key = scope.isCommented(path) ? "do.remove.both" : "do.remove";
            return removal(scope, whole, id, FieldWords.message(key, called(path)), false, null);
        }
        RowAction both = removal(
                scope, whole, id + "-with-comment", FieldWords.message("do.remove.both", called(path)), true, null);
        return removal(scope, whole, id, FieldWords.message("do.remove.alone", called(path)), false, both);
    }

    private static RowAction removal(
            FormScope scope, YamlPath whole, String id, Message label, boolean withComment, @Nullable RowAction other) {
        Intent intent = new Intent(label, scope.document(), List.of(new YamlEdit.Remove(whole, withComment)), null);
        return new RowAction(id, Kind.REMOVE, label, intent, whole.parent(), other);
    }

    /** Adds an item at the end of a list. */
    static RowAction add(FormScope scope, YamlPath list) {
        int size = scope.file().size(list);
        Intent intent = new Intent(
                FieldWords.message("do.add", FieldWords.singular(last(list))),
                scope.document(),
                List.of(new YamlEdit.AddItem(list, size, NewValues.item(scope, list))),
                null);
        return new RowAction("add-" + FieldIds.id(list), Kind.ADD, intent.label(), intent, list.index(size));
    }

    /** Gives the file a field that it does not have, with the least value that the API accepts there. */
    static RowAction create(FormScope scope, YamlPath path) {
        Intent intent = new Intent(
                FieldWords.creating(last(path)),
                scope.document(),
                List.of(new YamlEdit.SetYaml(path, NewValues.field(scope, path))),
                null);
        return new RowAction("add-" + FieldIds.id(path), Kind.ADD, intent.label(), intent, path);
    }

    /** Moves an item within its list. */
    static RowAction move(FormScope scope, YamlPath list, int from, int to) {
        boolean up = to < from;
        Intent intent = new Intent(
                FieldWords.message(up ? "do.up" : "do.down"),
                scope.document(),
                List.of(new YamlEdit.MoveItem(list, from, to)),
                null);
        String id = (up ? "up-" : "down-") + FieldIds.id(list.index(from));
        return new RowAction(id, up ? Kind.UP : Kind.DOWN, intent.label(), intent, list.index(to));
    }

    /** What a person calls a field or item: its key, or "Port 1". */
    static Message called(YamlPath path) {
        return path.steps().getLast() instanceof YamlPath.Index(int index)
                ? FieldWords.item(last(path.parent()), index + 1)
                : FieldWords.verbatim(last(path));
    }

    /** What the last step is called in the file. */
    static String last(YamlPath path) {
        return switch (path.steps().getLast()) {
            case YamlPath.Key(String name) -> name;
            case YamlPath.Index(int index) -> last(path.parent()) + " " + (index + 1);
            case YamlPath.Where(String field, String value) -> value;
        };
    }
}
