package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.FlowLine;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A few choices side by side, one of them chosen. It holds no choice of its own: a press is told to the listener, and
 * what is chosen is shown by {@link #show}. Left and right arrows move between the choices.
 */
final class ChoiceBar extends FlowLine {
    private final ToggleGroup group = new ToggleGroup();
    private IntConsumer listener = index -> {};
    private int chosen = -1;

    /** No choices yet. */
    ChoiceBar() {
        super(0, 0, 26);
        getStyleClass().addAll("segments", "choice-bar");
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
        }
    }

    /** The choice that takes the focus: the chosen one, else the first. */
    Node target() {
        return getChildren().isEmpty() ? this : getChildren().get(Math.max(0, chosen));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<Node> buttons = getChildren();
        for (int i = 0; i < buttons.size(); i++) {
            Node button = buttons.get(i);
            boolean first = button.equals(leaderOf(button));
            boolean last = i + 1 == buttons.size() || buttons.get(i + 1).equals(leaderOf(buttons.get(i + 1)));
            style(button, "first", first);
            style(button, "last", last);
        }
    }

    /** The ends of a row are rounded. */
    private static void style(Node button, String end, boolean wanted) {
        List<String> styles = button.getStyleClass();
        if (wanted && !styles.contains(end)) {
            styles.add(end);
        } else if (!wanted) {
            styles.remove(end);
        }
    }

    private ToggleButton button(String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().add("segment");
        button.setToggleGroup(group);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> pressed(button));
        breakBefore(button);
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
