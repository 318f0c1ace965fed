package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.Optional;

/** The comment lines that stand directly above an entry or item and at its column: a reader takes them to be about it. */
public final class CommentAbove {
    private CommentAbove() {}

    /**
     * The lines, from the number sign of the first to the end of the last; empty where there are none, and where
     * something stands before the entry on its line.
     *
     * @param start where a key or dash begins, in UTF-16 units
     */
    public static Optional<TextRange> of(String text, int start) {
        int line = Gaps.lineStart(text, start);
        int first = start;
        if (Gaps.skipBlanks(text, line) == start) {
            int above = commentBefore(text, line, start - line);
            while (above >= 0) {
                first = above;
                above = commentBefore(text, Gaps.lineStart(text, above), start - line);
            }
        }
        return first == start
                ? Optional.empty()
                : Optional.of(new TextRange(first, Gaps.lineEnd(text, Gaps.lineStart(text, line - 1))));
    }

    /** Where the comment of the line before begins, -1 where that line is none at this column. */
    private static int commentBefore(String text, int line, int column) {
        if (line == 0) {
            return -1;
        }
        int above = Gaps.lineStart(text, line - (line > 1 && text.startsWith("\r\n", line - 2) ? 2 : 1));
        int at = Gaps.skipBlanks(text, above);
        return at - above == column && at < text.length() && text.charAt(at) == '#' ? at : -1;
    }
}
