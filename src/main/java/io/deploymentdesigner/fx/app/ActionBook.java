package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Action;
import io.deploymentdesigner.fx.desk.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** Every action of the window by its id, in the order of the menus: for menus, buttons, keys and the actions search. */
final class ActionBook {
    /** For what can always be done. */
    static final ObservableValue<Boolean> ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Words words;

    ActionBook(Words words) {
        this.words = words;
    }

    /** Enters an action whose title is the message {@code action.<id>}. */
    void add(String id, @Nullable Ikon icon, @Nullable String keys, ObservableValue<Boolean> enabled, Runnable run) {
        KeyCombination combination = keys == null ? null : Keyboard.combination(keys);
        add(new Action(id, words.message("action." + id), icon, combination, enabled, run));
    }

    /** Enters an action. */
    void add(Action action) {
        actions.put(action.id(), action);
    }

    /** Enters actions of a pane. */
    void addAll(List<Action> others) {
        others.forEach(this::add);
    }

    /** The action of an id that was entered. */
    Action of(String id) {
        return Objects.requireNonNull(actions.get(id), id);
    }

    /** All actions. */
    Collection<Action> all() {
        return actions.values();
    }

    /** The words in which the actions speak. */
    Words words() {
        return words;
    }
}
