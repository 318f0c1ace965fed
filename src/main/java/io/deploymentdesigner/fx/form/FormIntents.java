package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;

/** What a gesture in a field asks of the session. */
public final class FormIntents {
    private FormIntents() {}

    /** Another value; quotes that only stood for an empty text go unless the new one needs them. Keystrokes in one field are one step of the history. */
    public static Intent set(int document, FormCell cell, String text) {
        YamlEdit edit = new YamlEdit.SetScalar(cell.path(), text, cell.control().type());
        boolean emptyQuotes = cell.present() && cell.text().isEmpty() && !text.isEmpty();
        return new Intent(
                FieldWords.message("do.set", RowActions.called(cell.path())),
                document,
                emptyQuotes ? List.of(new YamlEdit.SetYaml(cell.path(), "null"), edit) : List.of(edit),
                "form:" + document + ":" + cell.path());
    }

    /** Another key of a map's entry. */
    public static Intent rename(int document, YamlPath entry, String key) {
        return new Intent(
                FieldWords.message("do.rename", RowActions.last(entry), key),
                document,
                List.of(new YamlEdit.RenameKey(entry, key)),
                null);
    }

    /** A new entry of a map, without a value yet. */
    public static Intent newEntry(int document, YamlPath map, String key) {
        YamlEdit edit = new YamlEdit.SetScalar(map.key(key), "", YamlEdit.ValueType.STRING);
        return new Intent(FieldWords.message("do.add", key), document, List.of(edit), null);
    }
}
