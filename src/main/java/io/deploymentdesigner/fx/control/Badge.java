package io.deploymentdesigner.fx.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** A count in a pill; gone while it is 0. */
public final class Badge extends Label {
    /** A badge that follows a count. */
    public Badge(ObservableValue<? extends Number> count) {
        getStyleClass().add("badge");
        textProperty().bind(count.map(Object::toString));
        visibleProperty().bind(count.map(number -> number.intValue() > 0));
        managedProperty().bind(visibleProperty());
    }
}
