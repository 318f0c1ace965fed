package io.deploymentdesigner.fx.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A dialog's face: title, content, a row of buttons of which the last is the filled one. */
public final class Card extends VBox {
    private final HBox buttons = new HBox();

    /** A card with nothing but a title; {@code id} names it and its parts. */
    public Card(String id, String title) {
        setId(id);
        Label heading = new Label(title);
        heading.setId(id + "-title");
        heading.getStyleClass().add("dialog-title");
        heading.setWrapText(true);
        buttons.getStyleClass().add("card-buttons");
        getChildren().add(heading);
    }

    /** Puts the content between title and buttons. */
    public Card content(Node... nodes) {
        getChildren().addAll(nodes);
        for (Node node : nodes) {
            if (node instanceof Region region && region.getMaxHeight() == Double.MAX_VALUE) {
                VBox.setVgrow(node, Priority.ALWAYS);
            }
        }
        return this;
    }

    /** Adds a button at the right end. */
    public Button button(String word, String title, Runnable action) {
        if (buttons.getChildren().isEmpty()) {
            getChildren().add(buttons);
        }
        Button button = new Button(title);
        button.setId(getId() + "-" + word);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    /** Adds the filled button: the next right step, which Enter takes. */
    public Button mainButton(String word, String title, Runnable action) {
        Button button = button(word, title, action);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        return button;
    }
}
