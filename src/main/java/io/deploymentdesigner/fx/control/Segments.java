package io.deploymentdesigner.fx.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A row of joined buttons of which one is pressed: a choice among few that are all worth seeing.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /** An empty row; its buttons' ids begin with {@code id} and a hyphen. */
    public Segments(String id) {
        setId(id);
        getStyleClass().add("segments");
        value.addListener((o, old, now) -> show(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    /** Adds a choice; {@code word} completes the button's id. */
    public Segments<T> add(T choice, String word, ObservableValue<String> title) {
        return add(choice, word, title, null);
    }

    /** Adds a choice with a picture. */
    public Segments<T> add(T choice, String word, ObservableValue<String> title, @Nullable Node graphic) {
        ToggleButton button = new ToggleButton();
        button.setId(getId() + "-" + word);
        button.getStyleClass().add("segment");
        button.textProperty().bind(title);
        button.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(graphic);
        button.setOnAction(event -> choose(choice));
        buttons.put(choice, button);
        getChildren().add(button);
        show(value.get());
        return this;
    }

    /** What is chosen; null where nothing is. */
    public ObjectProperty<@Nullable T> value() {
        return value;
    }

    /** The button that is pressed, else the row. */
    public Node chosen() {
        ToggleButton button = buttons.get(value.get());
        return button == null ? this : button;
    }

    private void choose(T choice) {
        value.set(choice);
        show(choice);
    }

    private void show(@Nullable T choice) {
        buttons.forEach((key, button) -> button.setSelected(key.equals(choice)));
        getChildren().forEach(node -> node.getStyleClass().removeAll("first", "last"));
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().getStyleClass().add("first");
            getChildren().getLast().getStyleClass().add("last");
        }
    }

    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int at = indexOfFocused() + by;
        if (by != 0 && at >= 0 && at < getChildren().size()) {
            ((ToggleButton) getChildren().get(at)).fire();
            getChildren().get(at).requestFocus();
        }
        if (by != 0) {
            event.consume();
        }
    }

    private int indexOfFocused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }
}
