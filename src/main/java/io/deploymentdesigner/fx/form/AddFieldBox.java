package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.SearchField;
import io.deploymentdesigner.fx.part.FieldIds;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** "Add field…": a search over all fields of the API, by name and by the words of their descriptions. */
final class AddFieldBox extends StackPane {
    private static final double WIDTH = 460;
    private static final double ROW = 44;
    private static final int VISIBLE = 8;

    private final FormPresenter presenter;
    private final Additions additions;
    private final TextField input = SearchField.of("add-field");
    private final ListView<FieldOffer> list = new ListView<>();
    private final Popup popup = new Popup();

    AddFieldBox(FormPresenter presenter, Additions additions) {
        this.presenter = presenter;
        this.additions = additions;
        getStyleClass().add("add-field");
        setMaxWidth(USE_PREF_SIZE);
        getChildren().add(input);
        list.setId("add-field-results");
        list.setFocusTraversable(false);
        list.setPrefWidth(WIDTH);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new OfferCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> accept());
        list.getStyleClass().add("offer-list");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        input.textProperty().subscribe((old, now) -> search(now));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.focusedProperty().subscribe((old, now) -> {
            if (old && !now) {
                popup.hide();
            }
        });
    }

    /** Shows whether fields can be added now, in the language in force. */
    void show(boolean readOnly) {
        input.setPromptText(presenter.say("add-field"));
        input.setAccessibleText(presenter.say("add-field.name"));
        input.setDisable(readOnly);
        list.setPlaceholder(new Label(presenter.say("add-field.none")));
    }

    private void search(String words) {
        if (words.isBlank()) {
            popup.hide();
            return;
        }
        List<FieldOffer> offers = additions.find(words);
        list.getItems().setAll(offers);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(offers.size(), 1, VISIBLE) * ROW + 4);
        if (!popup.isShowing() && input.getScene() != null) {
            Bounds at = input.localToScreen(input.getBoundsInLocal());
            popup.show(input, at.getMaxX() - WIDTH, at.getMaxY() + 4);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                accept();
                event.consume();
            }
            case ESCAPE -> {
                input.clear();
                event.consume();
            }
            default -> {
                // Typed text goes on to the field.
            }
        }
    }

    private void move(int by, KeyEvent event) {
        int size = list.getItems().size();
        if (size > 0) {
            int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().select(index);
            list.scrollTo(index);
        }
        event.consume();
    }

    private void accept() {
        FieldOffer offer = list.getSelectionModel().getSelectedItem();
        input.clear();
        popup.hide();
        if (offer != null) {
            additions.add(offer);
        }
    }

    /** A field's name with its path, and the beginning of its description. */
    private static final class OfferCell extends ListCell<FieldOffer> {
        private final Label path = new Label();
        private final Label says = new Label();
        private final VBox box = new VBox(path, says);

        private OfferCell() {
            path.getStyleClass().add("mono");
            says.getStyleClass().add("hint");
            box.setMinWidth(0);
            box.setPrefWidth(1);
            path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        protected void updateItem(FieldOffer item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : box);
            if (!empty && item != null) {
                setId("offer-" + FieldIds.id(item.path()));
                path.setText(item.path().toString());
                says.setText(item.field().description());
            }
        }
    }
}
