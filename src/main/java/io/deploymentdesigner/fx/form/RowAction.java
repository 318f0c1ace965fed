package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.yaml.YamlPath;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done to a row or a section by one button, as one undoable step.
 *
 * @param id stable id of the button
 * @param kind what its icon says
 * @param title what it does, as on a button
 * @param intent the change
 * @param then the field that is selected afterwards
 * @param other the same in another way, in the button's menu; null for none
 */
public record RowAction(
        String id,
        Kind kind,
        Message title,
        Intent intent,
        YamlPath then,
        @Nullable RowAction other) {
    RowAction(String id, Kind kind, Message title, Intent intent, YamlPath then) {
        this(id, kind, title, intent, then, null);
    }

    /** What a button does, by its icon. */
    public enum Kind {
        ADD,
        REMOVE,
        UP,
        DOWN,
        RESET,
        UNSHARE
    }
}
