package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/**
 * Something that goes wrong, or surprises, while a tool fills a template.
 *
 * @param kind what
 * @param range where, in the template
 * @param name the variable, or the text as written where there is none
 * @param detail what the template says about it, such as the message of {@code ${X:?message}}; often empty
 */
public record SubstitutionFault(Kind kind, TextRange range, String name, String detail) {
    /** What can go wrong. */
    public enum Kind {
        /** A brace is opened and not closed: the text stays as it is. */
        UNCLOSED_BRACE,
        /** A brace closes that none opened. */
        EXTRA_BRACE,
        /** The tool does not know this form: the text stays, or vanishes with the tools that look it up as a name. */
        FORM_NOT_SUPPORTED,
        /** The name is not in the tool's list. */
        NOT_LISTED,
        /** The list names a variable that the template does not hold; the range is empty. */
        LISTED_UNUSED,
        /** What looks like an escape is none. */
        NO_ESCAPE,
        /** A shell would run this as a command; it is left as written. */
        COMMAND,
        /** A shell puts a value of its own here, such as its process number. */
        SHELL_STATE,
        /** A default in braces refers to a variable that is unset. */
        INNER_UNSET,
        /** The tool stops because this variable is unset or empty. */
        REQUIRED,
        /** The tool stops because it cannot read this. */
        BAD_SUBSTITUTION,
        /** The value holds a character that no environment variable can hold. */
        IMPOSSIBLE_VALUE,
        /** The value is longer than any that a program can be started with. */
        LONG_VALUE
    }

    /** Whether the tool stops there. */
    public boolean aborts() {
        return kind == Kind.REQUIRED || kind == Kind.BAD_SUBSTITUTION;
    }
}
