package io.deploymentdesigner.yaml;

/** Finds where a block scalar ends for a reader's eye: SnakeYAML's end mark lies behind the blank lines after it. */
final class BlockEnd {
    private BlockEnd() {}

    /**
     * The offset after the last line that belongs to the scalar, before its line break.
     *
     * @param start offset of {@code |} or {@code >}
     * @param end SnakeYAML's end
     */
    static int of(String text, int start, int end) {
        int header = Gaps.lineEnd(text, start);
        if (end <= header) {
            return header;
        }
        if (keeps(text, start, header)) {
            return end == Gaps.lineStart(text, end) ? beforeBreak(text, end) : end;
        }
        return withoutBlankLines(text, header, end);
    }

    private static boolean keeps(String text, int start, int header) {
        return text.substring(start, Math.min(start + 3, header)).indexOf('+') >= 0;
    }

    private static int withoutBlankLines(String text, int header, int end) {
        int indent = indent(text, header, end);
        int at = end;
        while (at > header) {
            int line = Gaps.lineStart(text, at);
            if (hasText(text, line, at) || at - line > indent) {
                return at;
            }
            at = beforeBreak(text, line);
        }
        return header;
    }

    private static boolean hasText(String text, int from, int to) {
        return Gaps.skipBlanks(text, from) < to;
    }

    private static int beforeBreak(String text, int lineStart) {
        return lineStart > 1 && text.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
    }

    /** Indentation of the first line with content. */
    private static int indent(String text, int header, int end) {
        for (int line = Gaps.nextLine(text, header); line < end; line = Gaps.nextLine(text, line)) {
            int first = Gaps.skipBlanks(text, line);
            if (first < end && !Gaps.isBreak(text.charAt(first))) {
                return first - line;
            }
        }
        return Integer.MAX_VALUE;
    }
}
