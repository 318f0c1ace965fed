package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.List;

/**
 * Why a text could not be read.
 *
 * @param kind what is wrong; the message keys of the window and the command line are made from it
 * @param range where, in the text that was read
 * @param arguments what a message may want to name
 */
public record SyntaxFault(Kind kind, TextRange range, List<String> arguments) {
    /** What can be wrong with a text. Extended by the reader as it learns to tell more apart. */
    public enum Kind {
        SYNTAX,
        TAB_INDENTATION,
        TAB_SEPARATION,
        CONTROL_CHARACTER,
        UNKNOWN_ALIAS,
        TOO_DEEP,
        TOO_LARGE,
        TOO_MANY_ALIASES
    }
}
