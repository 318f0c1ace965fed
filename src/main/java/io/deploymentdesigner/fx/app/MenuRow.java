package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Action;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menus, made from the action book. */
final class MenuRow extends MenuBar {
    /** Stands for a line between two groups. */
    static final String LINE = "-";

    private final ActionBook book;

    MenuRow(ActionBook book) {
        this.book = book;
        setId("menu");
        setUseSystemMenuBar(true);
    }

    /** Adds a menu whose title is the message {@code menu.<id>}. */
    Menu add(String id, String... actions) {
        Menu menu = new Menu();
        menu.setId("menu-" + id);
        menu.textProperty().bind(book.words().live("menu." + id));
        for (String action : actions) {
            menu.getItems().add(action.equals(LINE) ? new SeparatorMenuItem() : item(book.of(action)));
        }
        getMenus().add(menu);
        return menu;
    }

    /** Adds a menu of actions that other panes bring. */
    void add(String id, List<Action> actions) {
        Menu menu = add(id);
        actions.forEach(action -> menu.getItems().add(item(action)));
        menu.setVisible(!actions.isEmpty());
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + action.id());
        item.textProperty().bind(book.words().locale().map(action.title()::text));
        if (action.icon() != null) {
            item.setGraphic(Icons.of(action.icon()));
        }
        item.setAccelerator(action.keys());
        item.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        item.setOnAction(event -> action.perform());
        return item;
    }
}
