package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A sentence, with a button for the one thing that can be done about it. */
final class NoteRowView extends RowView<FormRow.Note> {
    private final Label sentence = new Label();
    private final Button button = new Button();

    NoteRowView(FormGestures gestures) {
        super(gestures);
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("hint", "note");
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMnemonicParsing(false);
    }

    @Override
    protected void render(FormRow.Note now) {
        sentence.setText(gestures.say(now.sentence()));
        List<Node> nodes = new ArrayList<>(List.of(sentence));
        RowAction action = now.action();
        if (action != null) {
            button.setId(action.id());
            button.setText(gestures.say(action.title()));
            button.setDisable(gestures.readOnly());
            button.setOnAction(event -> gestures.perform(action.intent(), action.then()));
            nodes.add(button);
        }
        Reconciling.children(line.getChildren(), nodes);
    }

    @Override
    @Nullable
    Node control(YamlPath path) {
        return row().action() == null ? null : button;
    }
}
