package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.KeyCap;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.control.SearchField;
import io.deploymentdesigner.fx.desk.Action;
import io.deploymentdesigner.fx.desk.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Finds any action by some letters of its name, in either language, and does it. */
final class ActionSearch {
    private final ActionBook book;
    private final Overlay overlay;
    private final Words words;

    ActionSearch(ActionBook book, Overlay overlay) {
        this.book = book;
        this.overlay = overlay;
        this.words = book.words();
    }

    void show() {
        TextField wanted = SearchField.of("search-text");
        wanted.setPromptText(words.text("search.prompt"));
        ListView<Action> list = new ListView<>();
        list.setId("search-list");
        list.getStyleClass().add("search-list");
        list.setCellFactory(view -> new ActionCell());
        list.setPlaceholder(new Label(words.text("search.none")));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> perform(list.getSelectionModel().getSelectedItem()));
        wanted.textProperty().subscribe(text -> fill(list, text));
        wanted.setOnAction(event -> perform(list.getSelectionModel().getSelectedItem()));
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, list));
        overlay.show(new Card("search", words.text("search.title")).content(wanted, list), wanted);
    }

    private void fill(ListView<Action> list, String text) {
        list.getItems().setAll(matching(text));
        list.getSelectionModel().selectFirst();
    }

    private List<Action> matching(String text) {
        List<String> parts = List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return book.all().stream()
                .filter(action -> parts.stream().allMatch(name(action)::contains))
                .toList();
    }

    private static String name(Action action) {
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(action.name()::text)
                .reduce(action.id(), (all, each) -> all + " " + each)
                .toLowerCase(Locale.ROOT);
    }

    private static void move(KeyEvent event, ListView<Action> list) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int last = list.getItems().size() - 1;
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            event.consume();
        }
    }

    private void perform(@Nullable Action action) {
        if (action != null && action.enabled().getValue()) {
            overlay.hide();
            action.perform();
        }
    }

    /** One action: picture, title, key. */
    private final class ActionCell extends ListCell<Action> {
        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            if (action == null || empty) {
                setGraphic(null);
                return;
            }
            Label title = new Label(action.name().text(words.locale().getValue()));
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox row = new HBox(icon(action), title, space);
            row.getStyleClass().add("search-row");
            if (action.keys() != null) {
                row.getChildren().add(new KeyCap(action.keys()));
            }
            row.setOpacity(action.enabled().getValue() ? 1 : 0.45);
            setGraphic(row);
        }

        private Region icon(Action action) {
            HBox box = new HBox();
            box.getStyleClass().add("search-icon");
            if (action.icon() != null) {
                box.getChildren().add(Icons.of(action.icon()));
            }
            return box;
        }
    }
}
