package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.ScalarStyle;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import io.deploymentdesigner.yaml.YamlStream;
import org.jspecify.annotations.Nullable;

/**
 * A value to be written, as YAML from column 0 with LF, and what it means.
 *
 * @param text without line breaks at its end, but for those that its last block scalar keeps
 * @param root its node, null where it is empty
 */
record Fragment(String text, @Nullable YamlNode root) {
    /** Reads a fragment; refuses what is not one YAML value. */
    static Fragment read(String yaml, TemplateReader reader) {
        return exactly(trimmed(yaml.replace("\r\n", "\n").replace('\r', '\n'), reader), reader);
    }

    /** Reads a fragment that has been trimmed. */
    private static Fragment exactly(String text, TemplateReader reader) {
        YamlStream stream = reader.read(text + "\n");
        if (stream.fault() != null || stream.documents().size() != 1 || text.startsWith("---")) {
            throw new Obstacle(RefusalReason.UNREADABLE_VALUE, TextRange.at(0));
        }
        return new Fragment(text, stream.documents().getFirst().root());
    }

    private static String trimmed(String text, TemplateReader reader) {
        if (!text.endsWith("\n")) {
            return text;
        }
        YamlStream stream = reader.read(text);
        YamlNode root = stream.documents().isEmpty()
                ? null
                : stream.documents().getLast().root();
        YamlScalar last = root == null ? null : lastBlock(root);
        int end = text.length();
        int least = last == null ? 0 : last.range().end();
        while (end > least && (Gaps.isBreak(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The block scalar that ends a node, null where something else does. */
    static @Nullable YamlScalar lastBlock(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.style().isBlock() ? scalar : null;
            case YamlMapping mapping
            when !mapping.flow() && !mapping.entries().isEmpty() -> {
                YamlEntry last = mapping.entries().getLast();
                yield lastBlock(last.value());
            }
            case YamlSequence sequence
            when !sequence.flow() && !sequence.items().isEmpty() -> {
                YamlItem last = sequence.items().getLast();
                yield lastBlock(last.value());
            }
            default -> null;
        };
    }

    /** What it means; an empty fragment is an empty plain scalar. */
    Meaning meaning() {
        return root == null ? new Meaning.Scalar("", true, Meaning.Mark.NONE) : Meaning.of(root);
    }

    /** Whether it can follow a colon or a dash on the same line. */
    boolean isInline() {
        return root == null || (Site.beginning(root) == 0 && !Site.isBlockCollection(root));
    }

    boolean isSequence() {
        return root instanceof YamlSequence sequence && !sequence.flow();
    }

    /** Whether its last line is one of a block scalar, so that nothing may follow on it. */
    boolean endsInBlock() {
        return root != null && lastBlock(root) != null;
    }

    /** How its scalar is written, null where it is none. */
    @Nullable
    ScalarStyle scalarStyle() {
        return root instanceof YamlScalar scalar ? scalar.style() : null;
    }

    /** By how much its further lines go to the right of what it hangs below: block text may have its indent already. */
    int hang(int step) {
        boolean block = root instanceof YamlScalar scalar && scalar.style().isBlock();
        return block && !text.matches("(?s).*\\n\\S.*") ? 0 : step;
    }

    /** This value below a key. */
    Fragment below(String key, int step, int dashStep, TemplateReader reader) {
        if (isInline()) {
            return exactly(key + ":" + (text.isEmpty() ? "" : " ") + indented(hang(step)), reader);
        }
        int column = isSequence() ? dashStep : step;
        return exactly(key + ":\n" + Page.pad(column) + indented(column), reader);
    }

    /**
     * This value behind a dash.
     *
     * @param gap columns from the dash to the value, 2 or more
     */
    Fragment behindDash(int gap, TemplateReader reader) {
        return exactly("-" + (text.isEmpty() ? "" : Page.pad(gap - 1)) + indented(hang(gap)), reader);
    }

    /** The lines after the first, indented. */
    private String indented(int column) {
        return new Page(text, "\n").hanging(text, column);
    }
}
