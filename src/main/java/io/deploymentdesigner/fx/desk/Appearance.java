package io.deploymentdesigner.fx.desk;

import java.util.Locale;

/** Light, dark, or as the system is. */
public enum Appearance {
    LIGHT,
    DARK,
    SYSTEM;

    /** The word in the settings file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
