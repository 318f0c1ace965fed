package io.deploymentdesigner.fx.form;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** A value of a shape that the field cannot have; the text is where it is mended. */
final class ShownValue implements ValueControl {
    private final Label label = new Label("…");

    @Override
    public Node node() {
        return label;
    }

    @Override
    public Node focusTarget() {
        return label;
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public void show(FormCell cell, boolean locked, boolean invalid) {
        label.setId(cell.id());
        label.setText(cell.text().isEmpty() ? "…" : cell.text());
        label.getStyleClass().setAll("label", "hint");
    }
}
