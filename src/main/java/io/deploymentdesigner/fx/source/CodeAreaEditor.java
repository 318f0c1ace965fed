package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.text.LineEnding;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/**
 * RichTextFX's code area as a {@link YamlEditor}. The area keeps no history of its own and is told every change as the
 * smallest replacement; what a person types comes out as a patch with the file's own line ends.
 */
final class CodeAreaEditor implements YamlEditor {
    private final YamlArea area = new YamlArea();
    private final FocusedStack node = new FocusedStack(area);
    private final Dressing dressing = new Dressing(area);
    private final ReadOnlyObjectWrapper<Integer> caret = new ReadOnlyObjectWrapper<>(0);
    private Positions positions;
    private Shades shades;
    private Decoration decoration = Decoration.NONE;
    private Consumer<TextPatch> typed = patch -> {};
    private boolean following;

    CodeAreaEditor(String id, Snapshot snapshot) {
        positions = new Positions(snapshot);
        shades = Shades.of(snapshot);
        area.setId(id);
        area.plainTextChanges().subscribe(this::changed);
        area.caretPositionProperty().addListener((o, old, now) -> moved());
        show(snapshot);
    }

    /** The area itself, for its keys. */
    YamlArea area() {
        return area;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Snapshot snapshot) {
        read(snapshot);
        quietly(() -> {
            area.replaceText(Positions.shown(snapshot.text()));
            area.moveTo(0);
            area.showParagraphAtTop(0);
        });
        caret.set(0);
        dress();
    }

    @Override
    public void follow(SessionChange change) {
        Positions before = positions;
        quietly(() -> {
            for (TextEdit edit : change.patch().edits().reversed()) {
                area.replaceText(
                        absolute(before, edit.range().start()),
                        absolute(before, edit.range().end()),
                        Positions.shown(edit.replacement()));
            }
        });
        adopt(change.after());
    }

    @Override
    public void adopt(Snapshot snapshot) {
        read(snapshot);
        int offset = caret.get();
        if (area.getParagraphs().size() == snapshot.lines().lineCount()) {
            caret.set(offset());
        } else {
            show(snapshot);
            select(TextRange.at(Math.min(offset, snapshot.text().length())));
        }
    }

    private void read(Snapshot snapshot) {
        positions = new Positions(snapshot);
        shades = Shades.of(snapshot);
    }

    private int absolute(Positions of, int offset) {
        Positions.Place place = of.place(offset);
        return area.getAbsolutePosition(place.paragraph(), place.column());
    }

    /** The caret's place in the file's own text. */
    private int offset() {
        return positions.offset(new Positions.Place(area.getCurrentParagraph(), area.getCaretColumn()));
    }

    private void quietly(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }

    /** The area has changed; {@link #positions} still are those of the text before. */
    private void changed(PlainTextChange change) {
        if (following) {
            return;
        }
        Position start = area.offsetToPosition(change.getPosition(), Bias.Forward);
        Positions.Place from = new Positions.Place(start.getMajor(), start.getMinor());
        String end = LineEnding.of(positions.snapshot().text()).characters();
        typed.accept(TextPatch.of(TextEdit.replace(
                positions.offset(from),
                positions.offset(from.after(change.getRemoved())),
                change.getInserted().replace("\n", end))));
    }

    private void moved() {
        if (!following) {
            caret.set(offset());
        }
    }

    @Override
    public void decorate(Decoration marks) {
        decoration = marks;
        dress();
    }

    private void dress() {
        dressing.show(new Painter(positions, shades, decoration));
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
        IndexRange marked = area.getSelection();
        return new TextRange(offset(marked.getStart()), offset(marked.getEnd()));
    }

    private int offset(int absolute) {
        Position place = area.offsetToPosition(absolute, Bias.Forward);
        return positions.offset(new Positions.Place(place.getMajor(), place.getMinor()));
    }

    @Override
    public void select(TextRange range) {
        quietly(() -> area.selectRange(absolute(positions, range.start()), absolute(positions, range.end())));
        node.lead();
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
    }
}
