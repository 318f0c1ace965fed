package io.deploymentdesigner.fx.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A few choices side by side, one of them chosen. It holds no choice of its own: a press is told to the listener, and
 * what is chosen is shown by {@link #show}. Left and right arrows move between the choices.
 */
final class ChoiceBar extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private IntConsumer listener = index -> {};
    private int chosen = -1;

    /** No choices yet. */
    ChoiceBar() {
        getStyleClass().add("segments");
        setMaxWidth(Region.USE_PREF_SIZE);
        setMinWidth(Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
    }

    /** Hears the index of a choice that a person makes. */
    void onChosen(IntConsumer consumer) {
        listener = consumer;
    }

    /**
     * Shows choices.
     *
     * @param titles what stands on the buttons
     * @param ids the buttons' ids, as many as titles
     * @param index the chosen one, -1 for none
     */
    void show(List<String> titles, List<String> ids, int index) {
        if (getChildren().size() != titles.size()) {
            getChildren().setAll(ids.stream().map(this::button).toList());
        }
        chosen = index;
        for (int i = 0; i < titles.size(); i++) {
            ToggleButton button = (ToggleButton) getChildren().get(i);
            button.setText(titles.get(i));
            button.setId(ids.get(i));
            button.setSelected(i == index);
            button.setFocusTraversable(i == Math.max(0, index));
            button.getStyleClass().removeAll("first", "last");
            button.getStyleClass().addAll(ends(i, titles.size()));
        }
    }

    /** The choice that takes the focus: the chosen one, else the first. */
    Node target() {
        return getChildren().isEmpty() ? this : getChildren().get(Math.max(0, chosen));
    }

    private static List<String> ends(int index, int size) {
        List<String> ends = new ArrayList<>(2);
        if (index == 0) {
            ends.add("first");
        }
        if (index == size - 1) {
            ends.add("last");
        }
        return ends;
    }

    private ToggleButton button(String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().add("segment");
        button.setToggleGroup(group);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> pressed(button));
        return button;
    }

    private void pressed(ToggleButton button) {
        int index = getChildren().indexOf(button);
        button.setSelected(true);
        if (index != chosen) {
            listener.accept(index);
        }
    }

    private void moved(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        int at = focusedIndex() + step;
        if (step != 0) {
            event.consume();
            if (at >= 0 && at < getChildren().size()) {
                getChildren().get(at).requestFocus();
            }
        }
    }

    private int focusedIndex() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return Math.max(0, chosen);
    }
}
