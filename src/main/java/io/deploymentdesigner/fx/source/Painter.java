package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Paints one line at a time: inks, purple grounds, wavy lines, each a style class of the area.
 *
 * @param positions the text that the area shows
 * @param shades which lines lie inside a scalar
 * @param decoration what is drawn with the text
 */
record Painter(Positions positions, Shades shades, Decoration decoration) {
    /** The styles of a line, from 1; the line must not be empty. */
    StyleSpans<Collection<String>> spans(int line) {
        TextRange here = positions.line(line);
        String text = here.of(positions.snapshot().text());
        List<Stroke> strokes = shades.covers(line) ? List.of() : LineLexer.strokes(text);
        List<List<String>> styles = new ArrayList<>();
        for (Stroke stroke : Stroke.over(strokes, placeholders(here), text)) {
            styles.addAll(Collections.nCopies(
                    stroke.end() - stroke.start(), stroke.ink().styles()));
        }
        for (TextRange each : decoration.found()) {
            mark(styles, each, here, "found-ground");
        }
        for (Squiggle each : decoration.squiggles()) {
            mark(
                    styles,
                    wide(each.range(), here),
                    here,
                    "wavy-" + each.severity().word());
        }
        return runs(styles);
    }

    private List<Stroke> placeholders(TextRange here) {
        return decoration.placeholders().stream()
                .filter(here::overlaps)
                .map(each -> new Stroke(
                        Math.max(0, each.start() - here.start()),
                        Math.min(here.length(), each.end() - here.start()),
                        Ink.PLACEHOLDER))
                .toList();
    }

    /** A finding between two characters, or at a line's end, is drawn under the one before or after it. */
    private static TextRange wide(TextRange range, TextRange line) {
        boolean between = range.isEmpty() && line.start() <= range.start() && range.start() <= line.end();
        if (!between) {
            return range;
        }
        int start = Math.max(line.start(), Math.min(range.start(), line.end() - 1));
        return new TextRange(start, start + 1);
    }

    private static void mark(List<List<String>> styles, TextRange range, TextRange line, String style) {
        int end = Math.min(styles.size(), range.end() - line.start());
        for (int i = Math.max(0, range.start() - line.start()); i < end; i++) {
            List<String> more = new ArrayList<>(styles.get(i));
            more.removeIf(other -> other.startsWith("wavy-") && style.startsWith("wavy-"));
            more.add(style);
            styles.set(i, List.copyOf(more));
        }
    }

    private static StyleSpans<Collection<String>> runs(List<List<String>> styles) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (int from = 0, to = 1; to <= styles.size(); to++) {
            if (to == styles.size() || !styles.get(to).equals(styles.get(from))) {
                spans.add(styles.get(from), to - from);
                from = to;
            }
        }
        return spans.create();
    }
}
