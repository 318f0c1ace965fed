package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** An entry of a map: its key, which can be renamed, and its value. */
final class EntryRowView extends RowView<FormRow.Entry> {
    /** A longer key scrolls in its field, characters. */
    private static final int LONGEST = 32;

    private final TextField key = new TextField();
    private @Nullable CellView cell;

    EntryRowView(FormGestures gestures) {
        super(gestures);
        key.getStyleClass().add("key-field");
        key.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                rename();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                key.setText(row().key());
            }
        });
        key.focusedProperty().subscribe((old, now) -> {
            if (now) {
                gestures.focused(row().path());
            } else if (old) {
                rename();
            }
        });
    }

    /** The old key stands again before it is renamed: this row is no more then, and losing the focus asks once more. */
    private void rename() {
        String now = key.getText().strip();
        String old = row().key();
        key.setText(old);
        if (!now.isEmpty() && !now.equals(old) && !gestures.readOnly()) {
            gestures.rename(row().path(), now);
        }
    }

    @Override
    protected void render(FormRow.Entry now) {
        key.setId("key-" + now.cell().id());
        key.setText(now.key());
        key.setPrefColumnCount(Math.min(LONGEST, now.key().length() + 1));
        key.setEditable(!gestures.readOnly());
        key.setAccessibleText(gestures.say("key", now.key()));
        CellView view = cell;
        if (view == null || !view.fits(now.cell())) {
            view = new CellView(gestures, this::explain, false);
            cell = view;
        }
        view.show(now.cell());
        List<Node> nodes = new ArrayList<>(List.of(key, view));
        nodes.addAll(ActionButtons.of(gestures, List.of(now.remove())));
        Reconciling.children(line.getChildren(), nodes);
    }

    @Override
    @Nullable
    Node control(YamlPath path) {
        return cell == null ? key : cell.focusTarget();
    }
}
