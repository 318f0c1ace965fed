package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.OwnKeys;
import io.deploymentdesigner.fx.desk.Action;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the window. They go before the keys of the focused control, so that Ctrl+Z means the one history
 * everywhere, also in a text field.
 */
final class Keyboard {
    private final Map<KeyCombination, Action> keys = new LinkedHashMap<>();

    Keyboard(ActionBook book) {
        for (Action action : book.all()) {
            if (action.keys() != null) {
                keys.put(action.keys(), action);
            }
        }
    }

    /** Gives an action another key besides its own. */
    Keyboard also(String combination, Action action) {
        keys.put(combination(combination), action);
        return this;
    }

    /**
     * A key by its words, such as {@code Shortcut+1}.
     *
     * @throws IllegalArgumentException where no key has the name: the toolkit would wait for a character of that name
     */
    static KeyCombination combination(String words) {
        if (KeyCombination.valueOf(words) instanceof KeyCodeCombination known) {
            return known;
        }
        throw new IllegalArgumentException(words);
    }

    /** Listens in a window; while {@code resting} the keys belong to whatever lies over it. */
    void listen(Scene scene, ObservableBooleanValue resting) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!resting.get()) {
                press(event);
            }
        });
    }

    private static boolean isKept(KeyEvent event, KeyCombination key) {
        return event.getTarget() instanceof Node node && OwnKeys.keeps(node, key);
    }

    private void press(KeyEvent event) {
        for (Map.Entry<KeyCombination, Action> each : keys.entrySet()) {
            if (each.getKey().match(event) && !isKept(event, each.getKey())) {
                each.getValue().perform();
                event.consume();
                return;
            }
        }
    }
}
