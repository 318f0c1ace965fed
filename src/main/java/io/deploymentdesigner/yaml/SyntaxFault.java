package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.List;

/**
 * Why a text could not be read.
 *
 * @param kind what is wrong; the message keys of the window and the command line are made from it
 * @param range where, in the text that was read; at least one unit long unless at the end of the text
 * @param arguments what a message may want to name; said at each kind
 */
public record SyntaxFault(Kind kind, TextRange range, List<String> arguments) {
    /** Copies the arguments. */
    public SyntaxFault {
        arguments = List.copyOf(arguments);
    }

    /** What can be wrong with a text. */
    public enum Kind {
        /** None of the others. */
        SYNTAX,
        /** A line begins with a tab. */
        TAB_INDENTATION,
        /** A tab stands where YAML 1.1 wants a space. */
        TAB_SEPARATION,
        /** A character that no YAML text may hold; argument: its code point as {@code U+0007}. */
        CONTROL_CHARACTER,
        /** An alias without its anchor; argument: the name. */
        UNKNOWN_ALIAS,
        /** An alias inside its own anchor; argument: the name. */
        RECURSIVE_ALIAS,
        /** Nested too deeply; argument: the limit. */
        TOO_DEEP,
        /** Too long; argument: the limit in UTF-16 units. */
        TOO_LARGE,
        /** Too many aliases, or too much behind them; argument: the limit. */
        TOO_MANY_ALIASES,
        /** A quote is not closed. The range begins at the quote. */
        UNCLOSED_QUOTE,
        /** A bracket or brace is not closed, or a comma is missing in it. The range begins where it was noticed. */
        UNCLOSED_FLOW,
        /** A line in a mapping has no colon (with a blank after it). */
        MISSING_COLON,
        /** A second colon in a line, or a key where none may stand. */
        UNEXPECTED_COLON,
        /** A line is indented neither like its neighbours nor like a part of them. */
        BAD_INDENTATION,
        /** A dash where no item may stand. */
        UNEXPECTED_DASH,
        /** A plain value begins with a character that YAML keeps for itself; argument: the character. */
        RESERVED_CHARACTER,
        /** A backslash in double quotes with something unknown after it. */
        UNKNOWN_ESCAPE,
        /** Something else than {@code + - 1..9} or a comment after {@code |} or {@code >}. */
        BAD_BLOCK_HEADER,
        /** A line that begins with {@code %}. */
        BAD_DIRECTIVE,
        /** A tag or anchor that cannot be read. */
        BAD_PROPERTY
    }
}
