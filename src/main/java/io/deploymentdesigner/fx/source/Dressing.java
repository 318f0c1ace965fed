package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.diagnostic.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import org.fxmisc.richtext.model.StyleSpans;
import org.jspecify.annotations.Nullable;

/**
 * Dresses the lines in view in their inks and marks, and only those whose dress is another one: a keystroke redraws one
 * line, however long the text is.
 */
final class Dressing {
    /** Lines above and below the view that are dressed too, so that scrolling does not show them bare. */
    private static final int MARGIN = 12;

    /** As many lines as no view shows, for the time before there is a view. */
    private static final int FIRST = 80;

    private final YamlArea area;
    private final Map<Integer, Sign> signs = new HashMap<>();
    private @Nullable Painter painter;
    private int digits;
    private boolean waiting;
    private int first;
    private int last = FIRST;

    /** What stands in the gutter of a line besides its number. */
    private record Sign(
            @Nullable Severity severity, @Nullable String bar) {}

    Dressing(YamlArea area) {
        this.area = area;
        area.viewportDirtyEvents().subscribe(event -> later());
    }

    /** Shows the lines as a painter has them. */
    void show(Painter now) {
        painter = now;
        int wanted = Integer.toString(area.getParagraphs().size()).length();
        if (wanted != digits) {
            digits = wanted;
            area.setParagraphGraphicFactory(this::gutter);
        }
        dress();
    }

    /** Once for all that moves in one pulse. */
    private void later() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                look();
                dress();
            });
        }
    }

    /** Which lines are in view. Asking lays the area out, so a keystroke does not ask: it believes the last answer. */
    private void look() {
        int inView = area.getVisibleParagraphs().size();
        first = inView == 0 ? 0 : area.visibleParToAllParIndex(0);
        last = first + (inView == 0 ? FIRST : inView);
    }

    private void dress() {
        for (int i = Math.max(0, first - MARGIN);
                i < Math.min(last + MARGIN, area.getParagraphs().size());
                i++) {
            dress(i);
        }
    }

    private void dress(int paragraph) {
        Painter now = Objects.requireNonNull(painter);
        if (area.getParagraphLength(paragraph) == now.positions().length(paragraph + 1)
                && area.getParagraphLength(paragraph) > 0) {
            StyleSpans<Collection<String>> spans = now.spans(paragraph + 1);
            if (!spans.equals(area.getStyleSpans(paragraph))) {
                area.setStyleSpans(paragraph, 0, spans);
            }
        }
        if (!sign(paragraph).equals(signs.get(paragraph))) {
            area.recreateParagraphGraphic(paragraph);
        }
    }

    private Sign sign(int paragraph) {
        Decoration decoration = painter == null ? Decoration.NONE : painter.decoration();
        int line = paragraph + 1;
        String bar =
                decoration.focus().contains(line) ? "focus" : decoration.scope().contains(line) ? "scope" : null;
        return new Sign(decoration.gutter(line), bar);
    }

    private Node gutter(int paragraph) {
        Sign sign = sign(paragraph);
        signs.put(paragraph, sign);
        return new GutterRow(paragraph + 1, digits, sign.severity(), sign.bar());
    }
}
