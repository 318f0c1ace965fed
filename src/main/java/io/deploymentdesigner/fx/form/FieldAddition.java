package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;

/** Adds a field with whatever must be there around it: missing lists get a first item with what the API requires of it. */
final class FieldAddition {
    private FieldAddition() {}

    /** One undoable step that adds the field. */
    static Intent intent(FormScope scope, YamlPath path) {
        List<YamlEdit> edits = new ArrayList<>();
        boolean said = false;
        for (YamlPath missing : missingItems(scope, path)) {
            String item = NewValues.item(scope, missing.parent());
            edits.add(new YamlEdit.AddItem(missing.parent(), Integer.MAX_VALUE, item));
            said |= says(item, missing, path);
        }
        if (!said) {
            edits.add(new YamlEdit.SetYaml(path, NewValues.field(scope, path)));
        }
        return new Intent(FieldWords.message("do.add", RowActions.last(path)), scope.document(), edits, null);
    }

    /** Whether the new item is the field, or brings it along. */
    private static boolean says(String item, YamlPath missing, YamlPath path) {
        boolean direct = path.steps().size() == missing.steps().size() + 1;
        String key = RowActions.last(path) + ":";
        return path.equals(missing) || (direct && (item.startsWith(key) || item.contains("\n" + key)));
    }

    /** The items on the way that the file does not have, outermost first. */
    private static List<YamlPath> missingItems(FormScope scope, YamlPath path) {
        List<YamlPath> missing = new ArrayList<>();
        YamlPath at = YamlPath.ROOT;
        for (YamlPath.Step step : path.steps()) {
            int size = scope.at(at).items().size();
            at = at.plus(step);
            if (step instanceof YamlPath.Index(int index) && index >= size) {
                missing.add(at);
            }
        }
        return missing;
    }
}
