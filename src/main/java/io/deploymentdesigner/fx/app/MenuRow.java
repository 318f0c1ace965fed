package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Action;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

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
        menu.showingProperty().subscribe((old, now) -> Platform.runLater(this::leaveUnlessOpen));
        getMenus().add(menu);
        return menu;
    }

    private void leaveUnlessOpen() {
        if (getMenus().stream().noneMatch(Menu::isShowing)) {
            leave();
        }
    }

    /**
     * Gives the arrow keys back to the window. The toolkit keeps them for the menus after a menu was closed with Escape,
     * until Escape is pressed once more.
     */
    void leave() {
        Event.fireEvent(this, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    /** Adds a menu of actions that other panes bring; above those that cannot be done now stands why. */
    void add(String id, List<Action> actions, ObservableValue<@Nullable Message> refusal) {
        Menu menu = add(id);
        MenuItem why = new MenuItem();
        why.setId("menu-" + id + "-why");
        why.setDisable(true);
        why.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> said(refusal.getValue()), refusal, book.words().locale()));
        SeparatorMenuItem line = new SeparatorMenuItem();
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        line.visibleProperty().bind(why.visibleProperty());
        menu.getItems().addAll(why, line);
        actions.forEach(action -> menu.getItems().add(item(action)));
        menu.setVisible(!actions.isEmpty());
    }

    private String said(@Nullable Message message) {
        return message == null ? "" : message.text(book.words().locale().getValue());
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
