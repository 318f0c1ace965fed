package io.deploymentdesigner.fx.form;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** Text of several lines, such as a file in a ConfigMap. */
final class AreaValue implements ValueControl {
    private static final int MOST_ROWS = 14;

    private final FormGestures gestures;
    private final TextArea area = new TextArea();
    private boolean showing;

    AreaValue(FormGestures gestures, Supplier<FormCell> cell) {
        this.gestures = gestures;
        area.getStyleClass().add("mono");
        area.textProperty().subscribe((old, now) -> {
            if (!showing) {
                gestures.set(cell.get(), now);
            }
        });
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public Node focusTarget() {
        return area;
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public void show(FormCell cell, boolean locked, boolean invalid) {
        area.setId(cell.id());
        area.setEditable(!locked);
        area.setAccessibleText(gestures.say(cell.label()));
        area.setPrefRowCount((int) Math.min(MOST_ROWS, cell.text().lines().count() + 1));
        if (!area.getText().equals(cell.text())) {
            int caret = Math.min(area.getCaretPosition(), cell.text().length());
            showing = true;
            area.setText(cell.text());
            showing = false;
            area.positionCaret(caret);
        }
    }
}
