package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.text.TextPosition;
import io.deploymentdesigner.text.TextRange;

/**
 * Between the text's offsets and the places of the code area, which knows line feeds only and is not shown the byte
 * order mark.
 *
 * @param snapshot the text that the area shows
 */
record Positions(Snapshot snapshot) {
    private static final String MARK = "\uFEFF";

    /** The text as the area shows it: line feeds only, no byte order mark. */
    static String shown(String text) {
        String plain = text.startsWith(MARK) ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * A place of the area.
     *
     * @param paragraph from 0
     * @param column UTF-16 units before it in its paragraph
     */
    record Place(int paragraph, int column) {
        /** The place behind a piece of text that begins here. */
        Place after(String text) {
            int breaks = (int) text.chars().filter(c -> c == '\n').count();
            int left = text.length() - text.lastIndexOf('\n') - 1;
            return new Place(paragraph + breaks, breaks == 0 ? column + text.length() : left);
        }
    }

    /** The area's place of an offset. */
    Place place(int offset) {
        TextPosition position =
                snapshot.lines().position(Math.clamp(offset, 0, snapshot.text().length()));
        int column = position.column() - 1 - hidden(position.line());
        return new Place(position.line() - 1, Math.clamp(column, 0, length(position.line())));
    }

    /** The offset of a place of the area. */
    int offset(Place place) {
        int line = Math.min(place.paragraph() + 1, snapshot.lines().lineCount());
        int column = Math.min(place.column(), length(line));
        return Math.min(snapshot.text().length(), snapshot.lines().start(line) + hidden(line) + column);
    }

    /** The range of a line, from 1, without its end and without the byte order mark. */
    TextRange line(int line) {
        int start = snapshot.lines().start(line) + hidden(line);
        return new TextRange(start, start + length(line));
    }

    /** How many units of a line, from 1, the area shows. */
    int length(int line) {
        int start = snapshot.lines().start(line);
        int end = line >= snapshot.lines().lineCount()
                ? snapshot.text().length()
                : snapshot.lines().start(line + 1);
        while (end > start && isBreak(snapshot.text().charAt(end - 1))) {
            end--;
        }
        return Math.max(0, end - start - hidden(line));
    }

    private int hidden(int line) {
        return line == 1 && snapshot.text().startsWith(MARK) ? 1 : 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
