package io.deploymentdesigner.fx.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
 * A list of what may be written at the caret, each with a few words about it. The keyboard stays where it was: whoever
 * shows the list passes the keys on. Arrows choose, Enter and Tab take, Escape leaves.
 *
 * @param <T> what is offered
 */
public final class OfferPopup<T> {
    private static final int MOST_ROWS = 9;
    private static final double ROW = 24;

    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Function<T, String> name;
    private final Function<T, String> about;
    private final Consumer<T> taken;

    /**
     * A list that is not shown.
     *
     * @param taken hears what was chosen
     */
    public OfferPopup(Function<T, String> name, Function<T, String> about, Consumer<T> taken) {
        this.name = name;
        this.about = about;
        this.taken = taken;
        list.setId("completion");
        list.getStyleClass().add("completion");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new OfferCell());
        list.setOnMouseClicked(event -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Shows the offers, the first one chosen; screen coordinates in px. */
    public void show(Node owner, double x, double y, List<T> offers) {
        fill(offers);
        popup.show(owner, x, y);
    }

    /** Shows other offers in the same place. */
    public void fill(List<T> offers) {
        if (!offers.equals(list.getItems())) {
            list.getItems().setAll(offers);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
            list.setPrefHeight(Math.min(MOST_ROWS, offers.size()) * ROW + 2);
        }
    }

    /** Whether it is in sight. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /** Takes it away. */
    public void hide() {
        popup.hide();
    }

    /** A key was pressed where the keyboard is; what the list understands is consumed while it shows. */
    public void press(KeyEvent event) {
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
        T chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            taken.accept(chosen);
        }
    }

    /** A name and a few words about it. */
    private final class OfferCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T offer, boolean empty) {
            super.updateItem(offer, empty);
            if (offer == null || empty) {
                setGraphic(null);
                return;
            }
            Label title = new Label(name.apply(offer));
            title.getStyleClass().add("mono");
            title.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(about.apply(offer));
            words.getStyleClass().add("hint");
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(title, words);
            row.getStyleClass().add("completion-row");
            setGraphic(row);
            setPrefWidth(0);
        }
    }
}
