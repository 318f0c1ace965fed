package io.deploymentdesigner.yaml;

/** How a scalar is written. */
public enum ScalarStyle {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED;

    /** Whether the text decides the type (plain), or it is text whatever it looks like. */
    public boolean isPlain() {
        return this == PLAIN;
    }

    /** Whether the scalar is a {@code |} or {@code >} block. */
    public boolean isBlock() {
        return this == LITERAL || this == FOLDED;
    }
}
