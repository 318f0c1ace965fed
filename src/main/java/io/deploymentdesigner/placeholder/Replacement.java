package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/**
 * One placeholder that a tool replaced.
 *
 * @param placeholder where and what it is, in the template
 * @param written the placeholder as it is written in the template
 * @param rendered where its text stands in the output
 * @param origin where that text comes from
 */
public record Replacement(Placeholder placeholder, String written, TextRange rendered, Origin origin) {
    /** Where the text of a replacement comes from. */
    public enum Origin {
        /** The variable's value. */
        VALUE,
        /** The variable is unset: the tool puts nothing there. */
        UNSET,
        /** The template's own default or alternative. */
        DEFAULT
    }
}
