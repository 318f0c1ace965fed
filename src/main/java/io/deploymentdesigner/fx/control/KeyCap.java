package io.deploymentdesigner.fx.control;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A key as it is printed on the board, small and framed. */
public final class KeyCap extends Label {
    /** The cap of a key combination. */
    public KeyCap(KeyCombination keys) {
        super(keys.getDisplayText());
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
