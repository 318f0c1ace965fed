package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.yaml.YamlPath;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** What the API says of a field, below its row; it pushes the rows down and covers nothing. */
final class HelpLine extends Label {
    private final FormGestures gestures;
    private @Nullable YamlPath path;

    HelpLine(FormGestures gestures) {
        this.gestures = gestures;
        getStyleClass().add("form-help");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        fill(null);
    }

    /** Opens the help of a field, or closes it. */
    void toggle(YamlPath field) {
        fill(field.equals(path) ? null : field);
    }

    /** Says the same in the language in force. */
    void reshow() {
        if (path != null) {
            fill(path);
        }
    }

    private void fill(@Nullable YamlPath field) {
        path = field;
        setText(field == null ? "" : gestures.explain(field));
        setManaged(field != null);
        setVisible(field != null);
    }
}
