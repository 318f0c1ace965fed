package io.deploymentdesigner.fx.form;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The two small arrows in a number field. The keyboard has the up and down keys for them. */
final class Stepper extends VBox {
    Stepper(IntConsumer step) {
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(arrow("stepper-up", 1, step), arrow("stepper-down", -1, step));
    }

    private static Region arrow(String style, int by, IntConsumer step) {
        Region shape = new Region();
        shape.getStyleClass().add("stepper-shape");
        VBox arrow = new VBox(shape);
        arrow.setAlignment(Pos.CENTER);
        arrow.getStyleClass().addAll("stepper-arrow", style);
        arrow.setOnMousePressed(event -> step.accept(event.isShiftDown() ? by * 10 : by));
        return arrow;
    }
}
