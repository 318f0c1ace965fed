package io.deploymentdesigner.cli;

import java.util.List;
import java.util.stream.IntStream;

/** Prints a table of text, each column as wide as its widest cell; Chinese characters count as two. */
final class TextColumns {
    private static final String GAP = "  ";

    private TextColumns() {}

    /** All lines have the same number of cells. */
    static void print(List<List<String>> lines, Terminal terminal) {
        int[] widths = IntStream.range(0, lines.getFirst().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> width(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        lines.forEach(line -> terminal.line(line(line, widths)));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(GAP).append(cell).append(" ".repeat(widths[column] - width(cell)));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 2 : 1)
                .sum();
    }
}
