package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Pruning;
import io.deploymentdesigner.fx.form.RowAction.Kind;
import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The buttons that rows share: add, remove, move. */
final class RowActions {
    private RowActions() {}

    /**
     * Takes a field, entry or item away, with the parents that only held it. A comment line of its own stays, in the parent
     * that holds it, and the words say so; its menu takes the comment too.
     */
    static RowAction remove(FormScope scope, YamlPath path) {
        Pruning pruning = scope.pruning();
        Field field = scope.at(path);
        YamlPath whole = pruning.whole(field).yamlPath();
        String id = "remove-" + FieldIds.id(path);
        boolean own = scope.isCommented(path);
        if (!own && !scope.isCommented(whole)) {
            return removal(scope, id, "do.remove", path, new YamlEdit.Remove(whole), null);
        }
        YamlPath both = own ? pruning.wholeWithComment(field).yamlPath() : whole;
        YamlEdit.Remove withComment = new YamlEdit.Remove(both, both.equals(whole));
        RowAction other = removal(scope, id + "-with-comment", "do.remove.both", path, withComment, null);
        return removal(scope, id, "do.remove.alone", path, new YamlEdit.Remove(whole), other);
    }

    private static RowAction removal(
            FormScope scope, String id, String words, YamlPath path, YamlEdit.Remove edit, @Nullable RowAction other) {
        Intent intent = Intent.of(FieldWords.message(words, called(path)), scope.document(), edit);
        return new RowAction(
                id, Kind.REMOVE, intent.label(), intent, edit.path().parent(), other);
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
