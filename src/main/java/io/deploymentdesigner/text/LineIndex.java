package io.deploymentdesigner.text;

import java.util.Arrays;

/** Where each line of a text begins, so that offsets and positions turn into each other. LF, CRLF and CR end a line. */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    private LineIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** Reads the lines of {@code text}. */
    public static LineIndex of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count), text.length());
    }

    /** How many lines there are; a text that ends in a line break has an empty last line. */
    public int lineCount() {
        return starts.length;
    }

    /** First offset of a line, 1-based; lines past the end give the end of the text. */
    public int start(int line) {
        return line > starts.length ? length : starts[Math.max(line, 1) - 1];
    }

    /** The line, 1-based, that holds the offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Line and column of an offset. */
    public TextPosition position(int offset) {
        int line = line(offset);
        return new TextPosition(line, offset - starts[line - 1] + 1);
    }

    /** The offset of a position; a position past the text gives its end. */
    public int offset(TextPosition position) {
        return Math.min(length, start(position.line()) + position.column() - 1);
    }
}
