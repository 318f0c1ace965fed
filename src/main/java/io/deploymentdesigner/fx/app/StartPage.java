package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands in the window while no file is open: one sentence, the next step, the files of last time. */
final class StartPage extends VBox {
    StartPage(ActionBook book, List<Path> recent, Consumer<Path> open) {
        setId("start");
        getStyleClass().add("start-page");
        Label sentence = new Label();
        sentence.textProperty().bind(book.words().live("start.sentence"));
        sentence.getStyleClass().add("start-sentence");
        Button first = button(book, "file-new", "accent");
        HBox buttons = new HBox(first, button(book, "file-open", "outlined"));
        buttons.getStyleClass().add("start-buttons");
        getChildren().addAll(sentence, buttons);
        if (!recent.isEmpty()) {
            getChildren().add(recentFiles(book, recent, open));
        }
        Platform.runLater(first::requestFocus);
    }

    private static Button button(ActionBook book, String id, String style) {
        Action action = book.of(id);
        Button button = new Button();
        button.setId("start-" + id);
        button.getStyleClass().add(style);
        button.setGraphic(action.icon() == null ? null : Icons.of(action.icon()));
        button.textProperty().bind(book.words().locale().map(action.title()::text));
        button.setOnAction(event -> action.perform());
        return button;
    }

    private static VBox recentFiles(ActionBook book, List<Path> recent, Consumer<Path> open) {
        Label title = new Label();
        title.textProperty().bind(book.words().live("start.recent"));
        title.getStyleClass().add("muted");
        VBox list = new VBox(title);
        list.getStyleClass().add("start-recent");
        for (int i = 0; i < recent.size(); i++) {
            Path file = recent.get(i);
            Hyperlink link = new Hyperlink(file.toString());
            link.setId("start-recent-" + i);
            link.getStyleClass().add("link");
            link.setOnAction(event -> open.accept(file));
            list.getChildren().add(link);
        }
        return list;
    }
}
