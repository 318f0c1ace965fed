package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/**
 * A piece of a template as {@code a8m/envsubst} cuts it.
 *
 * @param kind what it is
 * @param range where
 */
record A8mToken(Kind kind, TextRange range) {
    /** What a piece is. */
    enum Kind {
        ERROR,
        TEXT,
        PLUS,
        DASH,
        EQUALS,
        COLON_EQUALS,
        COLON_DASH,
        COLON_PLUS,
        VARIABLE,
        LEFT_DELIM,
        RIGHT_DELIM
    }
}
