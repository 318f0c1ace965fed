package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Reads what begins with <code>${</code>. */
final class Braces {
    private Braces() {}

    /** The placeholder whose dollar stands at {@code dollar}; null where none ends on its line or no name is inside. */
    static @Nullable Placeholder at(String text, int dollar) {
        int name = dollar + 2;
        int end = Names.end(text, name);
        if (end > name && text.startsWith("}", end)) {
            return placeholder(text, dollar, end + 1, name, end, PlaceholderForm.BRACED);
        }
        int close = close(text, name);
        int inner = skipMarks(text, name);
        int innerEnd = Names.end(text, inner);
        return close < 0 || innerEnd == inner
                ? null
                : placeholder(text, dollar, close + 1, inner, innerEnd, PlaceholderForm.EXPRESSION);
    }

    /** Offset of the brace that closes, counting inner <code>${…}</code>; -1 where the line ends before. */
    static int close(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return -1;
            } else if (c == '\\') {
                i++;
            } else if (c == '$' && text.startsWith("{", i + 1)) {
                depth++;
                i++;
            } else if (c == '}' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && "!# \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Placeholder placeholder(
            String text, int from, int to, int nameFrom, int nameTo, PlaceholderForm form) {
        return new Placeholder(new TextRange(from, to), text.substring(nameFrom, nameTo), form);
    }
}
