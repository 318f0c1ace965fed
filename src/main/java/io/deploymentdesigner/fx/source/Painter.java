package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import java.util.function.Supplier;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/** Paints one line of the area at a time: inks, purple grounds, wavy lines. */
final class Painter implements SyntaxDecorator {
    private final Supplier<Positions> positions;
    private final Supplier<Shades> shades;
    private final Supplier<Decoration> decoration;
    private final InkColors colors;

    Painter(
            Supplier<Positions> positions,
            Supplier<Shades> shades,
            Supplier<Decoration> decoration,
            InkColors colors) {
        this.positions = positions;
        this.shades = shades;
        this.decoration = decoration;
        this.colors = colors;
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        String text = model.getPlainText(index);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        inks(paragraph, text, index + 1);
        if (index < positions.get().snapshot().lines().lineCount()) {
            grounds(paragraph, positions.get().line(index + 1), text.length());
        }
        return paragraph.build();
    }

    private void inks(RichParagraph.Builder paragraph, String text, int line) {
        List<Stroke> strokes = shades.get().covers(line) ? List.of() : LineLexer.strokes(text);
        for (Stroke stroke : Stroke.over(strokes, placeholders(line), text)) {
            paragraph.addSegment(text, stroke.start(), stroke.end(), colors.attributes(stroke.ink()));
        }
    }

    private List<Stroke> placeholders(int line) {
        if (line > positions.get().snapshot().lines().lineCount()) {
            return List.of();
        }
        TextRange here = positions.get().line(line);
        return decoration.get().placeholders().stream()
                .filter(here::overlaps)
                .map(each -> new Stroke(
                        Math.max(0, each.start() - here.start()),
                        Math.min(here.length(), each.end() - here.start()),
                        Ink.PLACEHOLDER))
                .toList();
    }

    private void grounds(RichParagraph.Builder paragraph, TextRange line, int length) {
        for (TextRange each : decoration.get().placeholders()) {
            ground(paragraph, each, line, length, "placeholder-ground");
        }
        for (TextRange each : decoration.get().found()) {
            ground(paragraph, each, line, length, "found-ground");
        }
        for (Squiggle each : decoration.get().squiggles()) {
            squiggle(paragraph, each, line, length);
        }
    }

    private static void ground(
            RichParagraph.Builder paragraph, TextRange range, TextRange line, int length, String style) {
        if (range.overlaps(line)) {
            int start = Math.max(0, range.start() - line.start());
            int end = Math.min(length, range.end() - line.start());
            if (end > start) {
                paragraph.addHighlight(start, end - start, style);
            }
        }
    }

    private static void squiggle(RichParagraph.Builder paragraph, Squiggle squiggle, TextRange line, int length) {
        TextRange range = squiggle.range();
        boolean here =
                range.isEmpty() ? line.start() <= range.start() && range.start() <= line.end() : range.overlaps(line);
        if (!here) {
            return;
        }
        int start = Math.max(0, Math.min(range.start() - line.start(), length - 1));
        int end = Math.min(length, Math.max(range.end() - line.start(), start + 1));
        if (end > start) {
            paragraph.addWavyUnderline(start, end - start, wavy(squiggle.severity()));
        }
    }

    private static String wavy(Severity severity) {
        return "wavy-" + severity.word();
    }

    @Override
    public void handleChange(
            CodeTextModel model, TextPos start, TextPos end, int charsTop, int linesAdded, int charsBottom) {}
}
