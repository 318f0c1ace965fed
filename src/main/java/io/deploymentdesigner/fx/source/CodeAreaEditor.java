package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.text.LineEnding;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.ContentChange;

/**
 * The toolkit's incubating code area as a {@link YamlEditor}. The area keeps no history of its own and is told every
 * change as the smallest replacement; what a person types comes out as a patch with the file's own line ends.
 */
final class CodeAreaEditor implements YamlEditor {
    private final CodeArea area = new CodeArea();
    private final InkColors colors = new InkColors(this::recolor);
    private final StackPane node = new FocusedStack(area, colors);
    private final ReadOnlyObjectWrapper<Integer> caret = new ReadOnlyObjectWrapper<>(0);
    private Positions positions;
    private Shades shades;
    private Decoration decoration = Decoration.NONE;
    private Consumer<TextPatch> typed = patch -> {};
    private boolean following;
    private boolean recoloring;

    CodeAreaEditor(String id, Snapshot snapshot) {
        positions = new Positions(snapshot);
        shades = Shades.of(snapshot);
        area.setId(id);
        area.getStyleClass().add("yaml-area");
        area.setUndoRedoEnabled(false);
        area.setHighlightCurrentParagraph(true);
        area.setSyntaxDecorator(new Painter(() -> positions, () -> shades, () -> decoration, colors));
        area.setLeftDecorator(gutter());
        model().addListener(this::changed);
        area.caretPositionProperty().addListener((o, old, now) -> moved(now));
        show(snapshot);
    }

    private CodeTextModel model() {
        return (CodeTextModel) area.getModel();
    }

    private Gutter gutter() {
        return new Gutter(() -> decoration, area::getParagraphCount);
    }

    /** The area itself, for its keys. */
    CodeArea area() {
        return area;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Snapshot snapshot) {
        positions = new Positions(snapshot);
        shades = Shades.of(snapshot);
        quietly(() -> {
            area.setText(Positions.shown(snapshot.text()));
            area.select(TextPos.ZERO);
        });
        caret.set(0);
    }

    @Override
    public void follow(SessionChange change) {
        Positions before = positions;
        Snapshot after = change.after();
        quietly(() -> {
            for (TextEdit edit : change.patch().edits().reversed()) {
                area.replaceText(
                        before.place(edit.range().start()),
                        before.place(edit.range().end()),
                        Positions.shown(edit.replacement()));
            }
        });
        adopt(after);
    }

    @Override
    public void adopt(Snapshot snapshot) {
        positions = new Positions(snapshot);
        shades = Shades.of(snapshot);
        if (area.getParagraphCount() != snapshot.lines().lineCount()) {
            int offset = caret.get();
            show(snapshot);
            select(TextRange.at(Math.min(offset, snapshot.text().length())));
        }
    }

    private void quietly(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }

    private void changed(ContentChange change) {
        if (change.isEdit() && !following) {
            int from = positions.offset(change.getStart());
            int to = positions.offset(change.getEnd());
            typed.accept(TextPatch.of(TextEdit.replace(from, Math.max(from, to), inserted(change))));
        }
    }

    /** What a change brought, read back from the area, with the file's own line ends. */
    private String inserted(ContentChange change) {
        int line = change.getStart().index();
        int column = change.getStart().offset();
        if (change.getLinesAdded() == 0) {
            return area.getPlainText(line).substring(column, column + change.getCharsAddedTop());
        }
        String end = LineEnding.of(positions.snapshot().text()).characters();
        StringBuilder text = new StringBuilder(area.getPlainText(line).substring(column));
        for (int i = 1; i < change.getLinesAdded(); i++) {
            text.append(end).append(area.getPlainText(line + i));
        }
        String last = area.getPlainText(line + change.getLinesAdded());
        return text.append(end).append(last, 0, change.getCharsAddedBottom()).toString();
    }

    private void moved(TextPos place) {
        if (place != null && !following) {
            caret.set(positions.offset(place));
        }
    }

    @Override
    public void decorate(Decoration marks) {
        if (marks.equals(decoration)) {
            return;
        }
        boolean sameGutter = decoration.gutter().equals(marks.gutter())
                && decoration.focus().equals(marks.focus())
                && decoration.scope().equals(marks.scope());
        decoration = marks;
        if (!sameGutter) {
            area.setLeftDecorator(gutter());
        }
        repaint();
    }

    /** Another theme: once for all inks, after the style sheet has reached every one of them. */
    private void recolor() {
        if (!recoloring) {
            recoloring = true;
            Platform.runLater(() -> {
                recoloring = false;
                repaint();
            });
        }
    }

    private void repaint() {
        model().fireStyleChangeEvent(TextPos.ZERO, model().getDocumentEnd());
    }

    @Override
    public void onType(Consumer<TextPatch> listener) {
        typed = listener;
    }

    @Override
    public ObservableValue<Integer> caret() {
        return caret.getReadOnlyProperty();
    }

    @Override
    public TextRange selection() {
        var marked = area.getSelection();
        return marked == null
                ? TextRange.at(caret.get())
                : new TextRange(positions.offset(marked.getMin()), positions.offset(marked.getMax()));
    }

    @Override
    public void select(TextRange range) {
        quietly(() -> area.select(positions.place(range.start()), positions.place(range.end())));
        caret.set(range.end());
    }

    @Override
    public void scrollTo(TextRange range) {
        int line = positions.snapshot().lines().line(range.start());
        boolean oneLine = positions.line(line).end() >= range.end();
        select(TextRange.at(oneLine ? range.end() : range.start()));
    }

    @Override
    public void editable(boolean allowed) {
        area.setEditable(allowed);
    }

    @Override
    public void focus() {
        area.requestFocus();
        if (area.getCaretPosition() == null) {
            select(TextRange.at(0));
        }
    }

    /** The area with its colours; who gives it the keyboard means the area. */
    private static final class FocusedStack extends StackPane {
        private final CodeArea area;

        FocusedStack(CodeArea area, InkColors colors) {
            super(colors, area);
            this.area = area;
            setMinSize(0, 0);
        }

        @Override
        public void requestFocus() {
            area.requestFocus();
        }
    }
}
