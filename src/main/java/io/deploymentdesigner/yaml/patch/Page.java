package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.LineEnding;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is laid out: lines, columns, and the habits of its writer.
 *
 * @param text the text
 * @param lineEnd what ends its lines
 */
record Page(String text, String lineEnd) {
    private static final Pattern FURTHER_LINE = Pattern.compile("(\\r\\n|\\n|\\r)( *)(?=[^ \\r\\n])");

    static Page of(String text) {
        return new Page(text, LineEnding.of(text).characters());
    }

    /** Where the line that holds the offset begins; a byte order mark stands before its first line. */
    int lineStart(int offset) {
        int start = Gaps.lineStart(text, offset);
        return start == 0 && text.startsWith("\uFEFF") && offset > 0 ? 1 : start;
    }

    /** Where the line that holds the offset ends, before its line break. */
    int lineStop(int offset) {
        return Gaps.lineEnd(text, offset);
    }

    int nextLine(int offset) {
        return Gaps.nextLine(text, offset);
    }

    /** Columns before the offset, in UTF-16 units from 0. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** Whether only blanks stand before the offset on its line. */
    boolean isFirst(int offset) {
        return Gaps.skipBlanks(text, lineStart(offset)) >= offset;
    }

    /** Whether only blanks and a comment follow on the line. */
    boolean isLast(int offset) {
        int at = Gaps.skipBlanks(text, offset);
        boolean comment = at < text.length() && text.charAt(at) == '#' && (at > offset || at == lineStart(at));
        return at == text.length() || Gaps.isBreak(text.charAt(at)) || comment;
    }

    /** Whether both offsets lie on one line. */
    boolean isOneLine(int from, int to) {
        return lineStop(from) >= to;
    }

    /** Whether the text ends at or after the line's stop without a line break. */
    boolean isUnfinished(int offset) {
        return lineStop(offset) == text.length();
    }

    /** The offset after the last content of the line before, which is a line's end or the text's start. */
    int previousStop(int lineStart) {
        if (lineStart > 1 && text.startsWith("\r\n", lineStart - 2)) {
            return lineStart - 2;
        }
        return lineStart > 0 && Gaps.isBreak(text.charAt(lineStart - 1)) ? lineStart - 1 : lineStart;
    }

    /** The lines of a range, with the line break after the last; at the end of the text the one before them instead. */
    TextRange lines(TextRange range) {
        int start = lineStart(range.start());
        return isUnfinished(range.end())
                ? new TextRange(previousStop(start), text.length())
                : new TextRange(start, nextLine(range.end()));
    }

    static String pad(int columns) {
        return " ".repeat(columns);
    }

    /** Text from column 0, put at a column: the first line where the cursor is, the others padded. */
    String hanging(String fragment, int column) {
        String indent = lineEnd + pad(column);
        StringBuilder out = new StringBuilder();
        String[] lines = fragment.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : lines[i].isEmpty() ? lineEnd : indent).append(lines[i]);
        }
        return out.toString();
    }

    /** Moves the comment lines from a line's start on to the left, so that no block text before them takes them in. */
    List<TextEdit> outdented(int from, int column) {
        List<TextEdit> edits = new ArrayList<>();
        for (int line = from; line < text.length(); line = nextLine(line)) {
            int first = Gaps.skipBlanks(text, line);
            boolean blank = first == text.length() || Gaps.isBreak(text.charAt(first));
            if (!blank && text.charAt(first) != '#') {
                return edits;
            }
            if (!blank && first - line > column) {
                edits.add(TextEdit.delete(line + column, first));
            }
        }
        return edits;
    }

    /** Text of which every line but the first goes to the right, or to the left as far as there are blanks. */
    static String moved(String text, int columns) {
        return FURTHER_LINE.matcher(text).replaceAll(found -> {
            int indent = found.group(2).length();
            return found.group(1) + pad(Math.max(0, indent + columns));
        });
    }

    /** By how many columns the writer indents a mapping in a mapping: the nearest example, else 2. */
    int step(@Nullable YamlNode root) {
        int step = root == null ? -1 : exampleStep(root);
        return step < 1 ? 2 : Math.min(step, 9);
    }

    private int exampleStep(YamlNode node) {
        if (!(node instanceof YamlMapping mapping) || mapping.flow()) {
            return -1;
        }
        for (YamlEntry entry : mapping.entries()) {
            if (entry.value() instanceof YamlMapping inner && !inner.flow()) {
                return column(inner.range().start()) - column(Site.beginning(entry.key()));
            }
        }
        return -1;
    }

    /** By how many columns the writer indents a sequence below its key: the first example, else 2. */
    int dashStep(@Nullable YamlNode root) {
        int step = root == null ? -1 : exampleDash(root);
        return step < 0 ? 2 : Math.min(step, 9);
    }

    private int exampleDash(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> exampleDash(mapping);
            case YamlSequence sequence -> {
                for (YamlItem item : sequence.items()) {
                    int step = exampleDash(item.value());
                    if (step >= 0) {
                        yield step;
                    }
                }
                yield -1;
            }
            default -> -1;
        };
    }

    private int exampleDash(YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
            boolean block = entry.value() instanceof YamlSequence sequence && !sequence.flow();
            int step = block
                    ? column(entry.value().range().start()) - column(Site.beginning(entry.key()))
                    : exampleDash(entry.value());
            if (step >= 0) {
                return step;
            }
        }
        return -1;
    }

    /** Where the indicator of a block scalar ends, before its comment. */
    int headerEnd(YamlScalar block) {
        int at = block.range().start();
        while (at < block.range().end() && !Gaps.isBlankOrEnd(text, at)) {
            at++;
        }
        return at;
    }
}
