package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.yaml.YamlPath;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The place where the key of a new map entry is typed. */
final class NewEntryRowView extends RowView<FormRow.NewEntry> {
    private final TextField key = new TextField();

    NewEntryRowView(FormGestures gestures) {
        super(gestures);
        key.getStyleClass().addAll("key-field", "new-key");
        key.setOnAction(event -> add());
        key.focusedProperty().subscribe((old, now) -> {
            if (old && !now) {
                add();
            }
        });
        line.getChildren().add(key);
    }

    private void add() {
        String name = key.getText().strip();
        key.clear();
        if (!name.isEmpty() && !gestures.readOnly()) {
            gestures.newEntry(row().path(), name);
        }
    }

    @Override
    protected void render(FormRow.NewEntry now) {
        key.setId("new-key-" + FieldIds.id(now.path()));
        key.setPromptText(gestures.say(now.prompt()));
        key.setAccessibleText(gestures.say(now.prompt()));
        key.setEditable(!gestures.readOnly());
    }

    @Override
    @Nullable
    Node control(YamlPath path) {
        return path.equals(row().path()) ? key : null;
    }
}
