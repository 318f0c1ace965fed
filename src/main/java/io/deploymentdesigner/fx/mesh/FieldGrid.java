package io.deploymentdesigner.fx.mesh;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Names on the left, controls on the right. What stands below each other is of one grid, so that all controls begin at
 * one line whatever the language; names wrap before a control is cut.
 */
abstract class FieldGrid extends GridPane {
    private static final double NAMES = 80;

    FieldGrid(String id) {
        setId(id);
        getStyleClass().add("mesh-switches");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(NAMES);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(names, controls);
    }

    /** A control behind its name. */
    final Label row(String name, Node control) {
        Label label = Pieces.wrapped(name, "mesh-cell");
        if (control instanceof SwitchField) {
            GridPane.setValignment(label, VPos.TOP);
            label.getStyleClass().add("mesh-switch-name");
        }
        addRow(getRowCount(), label, control);
        return label;
    }

    /** Something as wide as the grid. */
    final void line(Node node) {
        add(node, 0, getRowCount(), 2, 1);
    }
}
