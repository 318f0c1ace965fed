package io.deploymentdesigner.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns SnakeYAML's marks, which count code points and count the byte order mark, into UTF-16 offsets.
 *
 * <p>Most texts have no surrogates; then both counts are the same and no table is made.
 */
final class Offsets {
    private final int length;
    private final int @Nullable [] units;

    private Offsets(int length, int @Nullable [] units) {
        this.length = length;
        this.units = units;
    }

    static Offsets of(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new Offsets(text.length(), null);
        }
        int[] units = new int[points];
        for (int unit = 0, point = 0; point < points; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        return new Offsets(text.length(), units);
    }

    /** The UTF-16 offset of a mark; the end of the text for a mark at or past it. */
    int of(Mark mark) {
        return unit(mark.getIndex());
    }

    private int unit(int point) {
        if (units == null) {
            return Math.min(point, length);
        }
        return point < units.length ? units[point] : length;
    }
}
