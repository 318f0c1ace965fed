package io.deploymentdesigner.placeholder;

/**
 * What an expression in braces becomes.
 *
 * @param text the text
 * @param origin where it comes from
 */
record BashResult(String text, Replacement.Origin origin) {
    static BashResult value(String text) {
        return new BashResult(text, Replacement.Origin.VALUE);
    }

    static BashResult unset(String text) {
        return new BashResult(text, Replacement.Origin.UNSET);
    }

    static BashResult word(String text) {
        return new BashResult(text, Replacement.Origin.DEFAULT);
    }
}
