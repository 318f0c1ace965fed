package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.KeyCap;
import io.deploymentdesigner.fx.desk.Action;
import io.deploymentdesigner.fx.desk.Words;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Menus and tool buttons in one row. The buttons lose their words where the row is narrow; the tooltips keep them. */
final class TopBar extends HBox {
    private static final double NARROW = 1180;
    private static final double NARROWEST = 860;

    private final Words words;
    private final HBox tools = new HBox();

    TopBar(MenuRow menus, ActionBook book) {
        this.words = book.words();
        setId("tool-bar");
        getStyleClass().add("top-bar");
        tools.getStyleClass().add("tools");
        group(book, "file-new", "file-open", "file-save", "file-export", "file-copy-yaml");
        tools.getChildren().add(new Separator(Orientation.VERTICAL));
        iconOnly(book.of("edit-undo"));
        iconOnly(book.of("edit-redo"));
        tools.getChildren().add(new Separator(Orientation.VERTICAL));
        Button rendered = button(book.of("view-toggle-rendered"));
        rendered.textProperty().unbind();
        rendered.textProperty().bind(words.live("tool.rendered"));
        tools.getChildren().add(rendered);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(menus, new Separator(Orientation.VERTICAL), tools, space, searchField(book.of("help-actions")));
        widthProperty().addListener((o, old, now) -> fit(now.doubleValue()));
    }

    private void group(ActionBook book, String... ids) {
        for (String id : ids) {
            tools.getChildren().add(button(book.of(id)));
        }
    }

    private void iconOnly(Action action) {
        Button button = button(action);
        button.getStyleClass().add("icon-only");
        tools.getChildren().add(button);
    }

    private Button button(Action action) {
        Button button = new Button();
        button.setId("tool-" + action.id());
        button.getStyleClass().addAll("flat", "tool");
        button.setGraphic(action.icon() == null ? null : Icons.of(action.icon()));
        ObservableValue<String> title = words.locale().map(action.title()::text);
        button.textProperty().bind(title);
        button.accessibleTextProperty().bind(title);
        button.setTooltip(tip(action, title));
        button.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        button.setOnAction(event -> action.perform());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Tooltip tip(Action action, ObservableValue<String> title) {
        Tooltip tip = new Tooltip();
        String keys = action.keys() == null ? "" : "  " + action.keys().getDisplayText();
        tip.textProperty().bind(title.map(text -> text + keys));
        tip.setShowDelay(Duration.millis(500));
        return tip;
    }

    private Button searchField(Action action) {
        Button button = button(action);
        button.setId("tool-search");
        button.getStyleClass().setAll("button", "search-button");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        javafx.scene.control.Label title = new javafx.scene.control.Label();
        title.textProperty().bind(words.live("search.prompt"));
        title.getStyleClass().add("muted");
        HBox inside = new HBox(Icons.of(Material2OutlinedMZ.SEARCH), title, space);
        inside.getStyleClass().add("search-inside");
        if (action.keys() != null) {
            inside.getChildren().add(new KeyCap(action.keys()));
        }
        button.setGraphic(inside);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    private void fit(double width) {
        for (Node node : tools.getChildren()) {
            if (node instanceof Button button && !button.getStyleClass().contains("icon-only")) {
                button.setContentDisplay(width < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
        tools.setVisible(width >= NARROWEST);
    }
}
