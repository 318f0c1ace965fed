package io.deploymentdesigner.fx.source;

import java.util.List;
import java.util.Locale;

/** What a piece of YAML is, for its colour. */
enum Ink {
    TEXT,
    KEY,
    NUMBER,
    COMMENT,
    PUNCTUATION,
    PLACEHOLDER;

    /** The style classes of the area; a placeholder has a ground as well. */
    List<String> styles() {
        String own = "ink-" + name().toLowerCase(Locale.ROOT);
        return this == PLACEHOLDER ? List.of(own, "placeholder-ground") : List.of(own);
    }
}
