package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.kubernetes.GoScalar;

/** What the cluster reads where a scalar with placeholders stood. */
sealed interface Reading {
    /**
     * A scalar.
     *
     * @param scalar its value
     * @param quoted whether quotes or a block make it text whatever it looks like
     * @param folded whether line breaks in it became spaces
     */
    record Value(GoScalar scalar, boolean quoted, boolean folded) implements Reading {}

    /** Something else than the scalar that the template shows. */
    record Broken(Breakage breakage) implements Reading {}

    /** How a value breaks out of its scalar. */
    enum Breakage {
        /** It becomes a key, a list, an alias, a comment, or no YAML at all. */
        STRUCTURE,
        /** A comment begins inside: the rest is lost. */
        CUT,
        /** A quote or backslash ends or changes the quoted text. */
        QUOTE
    }
}
