package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.diagnostic.Message;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something a person can do from a menu, a button, a key or the actions search.
 *
 * @param id stable, such as {@code file-open}; the menu item is {@code menu-file-open}, the button {@code tool-file-open}
 * @param title what its menu or button calls it
 * @param name what it is called on its own, without a menu around it that says what its things are for
 * @param icon its picture, null for none
 * @param keys its key, null for none
 * @param enabled whether it can be done now
 * @param run does it, on the window's thread
 */
public record Action(
        String id,
        Message title,
        Message name,
        @Nullable Ikon icon,
        @Nullable KeyCombination keys,
        ObservableValue<Boolean> enabled,
        Runnable run) {
    /** An action that is called the same everywhere. */
    public Action(
            String id,
            Message title,
            @Nullable Ikon icon,
            @Nullable KeyCombination keys,
            ObservableValue<Boolean> enabled,
            Runnable run) {
        this(id, title, title, icon, keys, enabled, run);
    }

    /** Does it, if it can be done now. */
    public void perform() {
        if (enabled.getValue()) {
            run.run();
        }
    }
}
