package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.fx.control.OfferPopup;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;

/** The list at the caret, shown when asked for and never by itself; while it is open it follows what is typed. */
final class CompletionPopup {
    private final Desk desk;
    private final CodeAreaEditor editor;
    private final OfferPopup<Proposal> popup = new OfferPopup<>(Proposal::text, Proposal::about, this::take);

    CompletionPopup(Desk desk, CodeAreaEditor editor) {
        this.desk = desk;
        this.editor = editor;
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, popup::press);
        desk.snapshot().addListener((o, old, now) -> refresh());
        editor.caret().addListener((o, old, now) -> refresh());
    }

    /** Shows what fits; one single proposal is taken at once. */
    void show() {
        List<Proposal> proposals = proposals();
        if (proposals.size() == 1) {
            take(proposals.getFirst());
        } else if (!proposals.isEmpty()) {
            Bounds caret = caret();
            popup.show(editor.node(), caret.getMinX(), caret.getMaxY() + 2, proposals);
        }
    }

    private List<Proposal> proposals() {
        return Completions.at(
                desk.snapshot().get(),
                desk.feed().get(),
                desk.locale().get(),
                editor.caret().getValue());
    }

    /** Once text and caret of a keystroke agree again. */
    private void refresh() {
        if (popup.isShowing()) {
            Platform.runLater(this::follow);
        }
    }

    private void follow() {
        int length = desk.snapshot().get().text().length();
        List<Proposal> proposals = popup.isShowing() && editor.caret().getValue() <= length ? proposals() : List.of();
        if (proposals.isEmpty()) {
            popup.hide();
        } else {
            popup.fill(proposals);
        }
    }

    private Bounds caret() {
        return editor.area()
                .getCaretBounds()
                .orElseGet(() -> editor.node().localToScreen(editor.node().getBoundsInLocal()));
    }

    private void take(Proposal chosen) {
        desk.type(TextPatch.of(new TextEdit(chosen.replaced(), chosen.insertion())), null);
        editor.select(
                TextRange.at(chosen.replaced().start() + chosen.insertion().length()));
    }
}
