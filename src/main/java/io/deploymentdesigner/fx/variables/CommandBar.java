package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.export.PipelineSnippet;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The command that goes with the file, to be copied with or without what applies it, and the job that runs it. */
final class CommandBar extends HBox {
    private final Desk desk;
    private final VariablesPresenter presenter;
    private final Words words;
    private final Label command = new Label("", Icons.of(Material2OutlinedMZ.VIDEO_LABEL));
    private final Tooltip whole = new Tooltip();

    CommandBar(Desk desk, VariablesPresenter presenter, Words words) {
        this.desk = desk;
        this.presenter = presenter;
        this.words = words;
        setId("variables-command");
        getStyleClass().add("command-bar");
        setAlignment(Pos.CENTER_LEFT);
        command.setId("variables-command-text");
        command.getStyleClass().add("command");
        command.setMinWidth(0);
        command.setMaxWidth(Double.MAX_VALUE);
        command.setTooltip(whole);
        HBox.setHgrow(command, Priority.ALWAYS);
        getChildren().addAll(command, copyMenu());
        presenter.variables().subscribe(used -> show());
        desk.feed().subscribe(feed -> show());
    }

    private void show() {
        PipelineSnippet snippet = presenter.snippet();
        command.setText(snippet.fill().replace('\n', ' '));
        whole.setText(snippet.command());
    }

    private MenuButton copyMenu() {
        MenuButton menu = new MenuButton("", Icons.of(Material2OutlinedAL.CONTENT_COPY));
        menu.setId("variables-copy");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.textProperty().bind(words.live("command.copy"));
        menu.getItems()
                .addAll(
                        item("variables-copy-command", "command.copyApply", "command.copied", PipelineSnippet::command),
                        item("variables-copy-fill", "command.copyFill", "command.copied", PipelineSnippet::fill),
                        item("variables-copy-job", "command.copyJob", "command.copiedJob", PipelineSnippet::job));
        return menu;
    }

    private MenuItem item(String id, String key, String told, Function<PipelineSnippet, String> text) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.setMnemonicParsing(false);
        item.textProperty().bind(words.live(key));
        item.setOnAction(event -> copy(text.apply(presenter.snippet()), told));
        return item;
    }

    private void copy(String text, String told) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        desk.report(Severity.HINT, words.message(told));
    }
}
