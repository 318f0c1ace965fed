package io.deploymentdesigner.fx.control;

import io.deploymentdesigner.diagnostic.Severity;
import java.util.Locale;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A placeholder as a value of its own kind: its name in a purple frame, underlined where a finding stands on it. */
public final class Chip extends Label {
    /** The chip of a placeholder, shown without {@code ${}}. */
    public Chip(String name) {
        super(name);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Underlines it as a finding asks; null takes the line away. */
    public Chip marked(@Nullable Severity severity) {
        getStyleClass().removeIf(style -> style.startsWith("chip-"));
        if (severity != null) {
            getStyleClass().add("chip-" + severity.name().toLowerCase(Locale.ROOT));
        }
        return this;
    }
}
