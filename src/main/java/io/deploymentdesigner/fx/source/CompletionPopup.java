package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * The list at the caret, shown when asked for and never by itself; while it is open it follows what is typed. Arrows
 * choose, Enter and Tab take, Escape leaves.
 */
final class CompletionPopup {
    private static final int MOST_ROWS = 9;
    private static final double ROW = 24;

    private final Desk desk;
    private final CodeAreaEditor editor;
    private final ListView<Proposal> list = new ListView<>();
    private final Popup popup = new Popup();

    CompletionPopup(Desk desk, CodeAreaEditor editor) {
        this.desk = desk;
        this.editor = editor;
        list.setId("completion");
        list.getStyleClass().add("completion");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ProposalCell());
        list.setOnMouseClicked(event -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        editor.area().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        desk.snapshot().addListener((o, old, now) -> refresh());
        editor.caret().addListener((o, old, now) -> refresh());
    }

    /** Shows what fits; one single proposal is taken at once. */
    void show() {
        List<Proposal> proposals = proposals();
        if (proposals.size() == 1) {
            take(proposals.getFirst());
        } else if (!proposals.isEmpty()) {
            fill(proposals);
            Bounds caret = caret();
            popup.show(editor.node(), caret.getMinX(), caret.getMaxY() + 2);
        }
    }

    private List<Proposal> proposals() {
        return Completions.at(
                desk.snapshot().get(), desk.feed().get(), desk.locale().get(), editor.caret().getValue());
    }

    /** Once text and caret of a keystroke agree again. */
    private void refresh() {
        if (popup.isShowing()) {
            Platform.runLater(this::follow);
        }
    }

    private void follow() {
        int caret = editor.caret().getValue();
        List<Proposal> proposals = popup.isShowing() && caret <= desk.snapshot().get().text().length()
                ? proposals()
                : List.of();
        if (proposals.isEmpty()) {
            popup.hide();
        } else if (!proposals.equals(list.getItems())) {
            fill(proposals);
        }
    }

    private void fill(List<Proposal> proposals) {
        list.getItems().setAll(proposals);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.min(MOST_ROWS, proposals.size()) * ROW + 2);
    }

    private Bounds caret() {
        Node caret = editor.area().lookup(".caret");
        Node where = caret == null ? editor.area() : caret;
        return where.localToScreen(where.getBoundsInLocal());
    }

    private void press(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS);
            case PAGE_UP -> move(-MOST_ROWS);
            case ENTER, TAB -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private void take() {
        Proposal chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            take(chosen);
        }
    }

    private void take(Proposal chosen) {
        desk.type(TextPatch.of(new TextEdit(chosen.replaced(), chosen.insertion())), null);
        editor.select(
                TextRange.at(chosen.replaced().start() + chosen.insertion().length()));
    }

    /** A name and a few words about it. */
    private static final class ProposalCell extends ListCell<Proposal> {
        @Override
        protected void updateItem(@Nullable Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            if (proposal == null || empty) {
                setGraphic(null);
                return;
            }
            Label name = new Label(proposal.text());
            name.getStyleClass().add("mono");
            name.setMinWidth(USE_PREF_SIZE);
            Label about = new Label(proposal.about());
            about.getStyleClass().add("hint");
            HBox.setHgrow(about, Priority.ALWAYS);
            HBox row = new HBox(name, about);
            row.getStyleClass().add("completion-row");
            setGraphic(row);
            setPrefWidth(0);
        }
    }
}
