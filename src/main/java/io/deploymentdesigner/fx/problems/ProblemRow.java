package io.deploymentdesigner.fx.problems;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row in which one part takes the width that the others leave, and the height that it needs then. */
final class ProblemRow extends HBox {
    private final Region wide;

    ProblemRow(Region wide, Node... parts) {
        super(parts);
        this.wide = wide;
        wide.setMinWidth(0);
        wide.setPrefWidth(0);
        HBox.setHgrow(wide, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("problem-row");
    }

    /** A plain row asks its parts for the height at the width they prefer, not at the one they get. */
    @Override
    protected double computePrefHeight(double width) {
        double room = width - snappedLeftInset() - snappedRightInset() - others();
        double height = room > 0 ? wide.prefHeight(room) : 0;
        for (Node each : getManagedChildren()) {
            height = each.equals(wide) ? height : Math.max(height, each.prefHeight(each.prefWidth(-1)));
        }
        return snappedTopInset() + Math.ceil(height) + snappedBottomInset();
    }

    private double others() {
        double sum = getSpacing() * Math.max(0, getManagedChildren().size() - 1);
        for (Node each : getManagedChildren()) {
            sum += each.equals(wide) ? 0 : each.prefWidth(-1);
        }
        return sum;
    }
}
