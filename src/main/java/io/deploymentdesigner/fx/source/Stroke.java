package io.deploymentdesigner.fx.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of one line in one ink.
 *
 * @param start first column, from 0
 * @param end column after the last
 * @param ink what it is
 */
record Stroke(int start, int end, Ink ink) {
    /**
     * Strokes that cover a line without a gap: {@code above} over {@code below} over plain text. Blanks show no ink, so
     * they go with what stands before them, and at the line's start with what comes: fewer strokes are drawn quicker.
     */
    static List<Stroke> over(List<Stroke> below, List<Stroke> above, String line) {
        int length = line.length();
        Ink[] inks = new Ink[length];
        Arrays.fill(inks, Ink.TEXT);
        below.forEach(stroke -> stroke.paint(inks));
        above.forEach(stroke -> stroke.paint(inks));
        joinBlanks(inks, line);
        List<Stroke> all = new ArrayList<>();
        for (int from = 0, to = 1; to <= length; to++) {
            if (to == length || inks[to] != inks[from]) {
                all.add(new Stroke(from, to, inks[from]));
                from = to;
            }
        }
        return all;
    }

    private static void joinBlanks(Ink[] inks, String line) {
        int first = 0;
        while (first < inks.length && line.charAt(first) == ' ') {
            first++;
        }
        Arrays.fill(inks, 0, first, first < inks.length ? inks[first] : Ink.TEXT);
        for (int i = first + 1; i < inks.length; i++) {
            if (line.charAt(i) == ' ') {
                inks[i] = inks[i - 1];
            }
        }
    }

    private void paint(Ink[] inks) {
        for (int i = Math.max(0, start); i < Math.min(end, inks.length); i++) {
            inks[i] = ink;
        }
    }
}
