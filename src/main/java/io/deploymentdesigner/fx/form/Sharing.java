package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;

/**
 * Values that come from an anchor or a merge key.
 *
 * @param scope the document
 * @param text the text that its ranges belong to
 */
record Sharing(FormScope scope, String text) {
    /** Writes the shared value out here: the outermost alias or merged field on the way becomes a copy. */
    Intent unshare(YamlPath path) {
        YamlPath shared = outermost(path);
        Field field = scope.at(shared);
        return new Intent(
                FieldWords.message("do.unshare", RowActions.last(shared)),
                scope.document(),
                List.of(new YamlEdit.SetYaml(shared, copy(field))),
                null);
    }

    private YamlPath outermost(YamlPath path) {
        YamlPath shared = path;
        for (YamlPath at = path; !at.steps().isEmpty(); at = at.parent()) {
            boolean foreign = !scope.at(at).isEditable() || isAlias(scope.at(at));
            shared = foreign ? at : shared;
        }
        return shared;
    }

    /** A direct alias: the field is editable here, but its value is written elsewhere. */
    static boolean isAlias(Field field) {
        return field.node() != null
                && field.isWritten()
                && !field.valueRange().equals(field.node().range());
    }

    /** The value's own lines, moved to column 0. */
    private String copy(Field field) {
        if (field.node() == null) {
            return "null";
        }
        TextRange range = field.node().range();
        int lineStart = text.lastIndexOf('\n', range.start() - 1) + 1;
        String margin = "\n" + " ".repeat(range.start() - lineStart);
        return range.of(text).replace("\r\n", "\n").replace(margin, "\n");
    }
}
