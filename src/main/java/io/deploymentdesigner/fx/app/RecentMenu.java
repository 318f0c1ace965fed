package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The files of last time, below Open. */
final class RecentMenu extends Menu {
    private final Consumer<Path> open;

    RecentMenu(Memory memory, Words words, Consumer<Path> open) {
        this.open = open;
        setId("menu-recent");
        textProperty().bind(words.live("menu.recent"));
        memory.settings().subscribe(settings -> fill(settings.recentFiles()));
    }

    private void fill(List<Path> files) {
        getItems().clear();
        for (int i = 0; i < files.size(); i++) {
            getItems().add(item(i, files.get(i)));
        }
        setDisable(files.isEmpty());
    }

    private MenuItem item(int index, Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setId("menu-recent-" + index);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(file));
        return item;
    }
}
