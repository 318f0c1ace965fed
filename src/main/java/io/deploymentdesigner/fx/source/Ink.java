package io.deploymentdesigner.fx.source;

import java.util.Locale;

/** What a piece of YAML is, for its colour. */
enum Ink {
    TEXT,
    KEY,
    NUMBER,
    COMMENT,
    PUNCTUATION,
    PLACEHOLDER;

    /** The style class. */
    String style() {
        return "ink-" + name().toLowerCase(Locale.ROOT);
    }
}
