package io.deploymentdesigner.yaml;

import io.deploymentdesigner.placeholder.Placeholder;
import io.deploymentdesigner.placeholder.PlaceholderScanner;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a template before substitution: what {@code placeholders} finds is hidden behind a character that YAML gives no
 * meaning, so that {@code [${A}]} and {@code name: {{X}}} can be read. Offsets stay, and the tree's scalars hold the
 * text as it is written, placeholders and all.
 *
 * @param placeholders finds the placeholders of a text: disjoint, in order
 */
public record TemplateReader(Function<String, List<TextRange>> placeholders) {
    /** Reads text as it stands. */
    public static final TemplateReader PLAIN = new TemplateReader(text -> List.of());

    /** From the private use area: printable to YAML, an indicator of nothing. */
    private static final char MASK = '\uE000';

    /** Hides what this syntax counts as a placeholder. */
    public static TemplateReader of(TokenSyntax tokens) {
        return new TemplateReader(text -> PlaceholderScanner.scan(text, tokens).stream()
                .map(Placeholder::range)
                .toList());
    }

    /** Reads a template. Never throws; see {@link YamlReader#read}. */
    public YamlStream read(String text) {
        List<TextRange> ranges = placeholders.apply(text);
        return YamlReader.readMasked(text, masked(text, ranges), ranges);
    }

    /** The text with its placeholders hidden, of the same length. */
    public String masked(String text) {
        return masked(text, placeholders.apply(text));
    }

    private static String masked(String text, List<TextRange> ranges) {
        if (ranges.isEmpty()) {
            return text;
        }
        char[] masked = text.toCharArray();
        for (TextRange range : ranges) {
            for (int at = range.start(); at < range.end(); at++) {
                masked[at] = Gaps.isBreak(masked[at]) ? masked[at] : MASK;
            }
        }
        return new String(masked);
    }

    /** The value of a scalar with its masked characters put back, in the order in which they are written. */
    static String unmask(String text, String masked, TextRange range, String value) {
        if (value.indexOf(MASK) < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder(value);
        int from = range.start();
        for (int at = value.indexOf(MASK); at >= 0; at = value.indexOf(MASK, at + 1)) {
            from = masked.indexOf(MASK, from);
            if (from < 0 || from >= range.end()) {
                return out.toString();
            }
            out.setCharAt(at, text.charAt(from++));
        }
        return out.toString();
    }
}
