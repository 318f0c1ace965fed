package io.deploymentdesigner.yaml;

/**
 * Reads what lies between tokens: blanks, line breaks, comments and indicators. SnakeYAML's events say nothing of it.
 *
 * <p>Comments are read here and not by SnakeYAML, whose comment mode refuses texts that are YAML.
 */
public final class Gaps {
    private Gaps() {}

    /** Whether the character is a space or a tab. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Whether the character ends a line in an editor: LF or CR. */
    public static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether the offset is the end of the text or holds a blank or a line break. */
    public static boolean isBlankOrEnd(String text, int offset) {
        return offset >= text.length() || isBlank(text.charAt(offset)) || isBreak(text.charAt(offset));
    }

    /** The first offset from {@code from} on that holds neither space nor tab. */
    public static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the line that holds the offset, before its line break. */
    public static int lineEnd(String text, int offset) {
        int at = offset;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first offset of the line that holds the offset. */
    public static int lineStart(String text, int offset) {
        int at = offset;
        while (at > 0 && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The start of the line after the one that holds the offset; the end of the text where there is none. */
    public static int nextLine(String text, int offset) {
        int end = lineEnd(text, offset);
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** The first offset from {@code from} on that is no blank, line break, byte order mark or comment. */
    public static int skip(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' && (at == 0 || isOpen(text.charAt(at - 1)))) {
                at = lineEnd(text, at);
            } else if (isOpen(c)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isOpen(char c) {
        return isBlank(c) || isBreak(c) || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }

    /** The offset just after an anchor ({@code &a}) or tag ({@code !t}, {@code !<t>}) that begins at the offset. */
    static int skipProperty(String text, int from) {
        if (text.startsWith("!<", from)) {
            int close = text.indexOf('>', from);
            return close < 0 ? text.length() : close + 1;
        }
        int at = from;
        while (at < text.length() && !isOpen(text.charAt(at)) && ",[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /**
     * The offset of the colon after a key, or -1 where none is written.
     *
     * @param keyEnd offset just after the key
     * @param flow whether the mapping has braces: there a colon needs no blank after it
     */
    static int colon(String text, int keyEnd, boolean flow) {
        int at = skip(text, keyEnd);
        boolean found = at < text.length() && text.charAt(at) == ':' && (flow || isBlankOrEnd(text, at + 1));
        return found ? at : -1;
    }
}
