package io.deploymentdesigner.fx.control;

import io.deploymentdesigner.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** A piece of a value as it is shown: plain text, or a placeholder as a chip. */
public sealed interface Chunk {
    /** What a screen reader says and a narrow place shows. */
    String text();

    /** Text as it stands. */
    record Plain(String text) implements Chunk {}

    /**
     * A placeholder, without its braces.
     *
     * @param text the variable's name
     * @param mark the worst finding about it, null for none; drawn as an underline
     */
    record Chip(String text, @Nullable Severity mark) implements Chunk {}
}
