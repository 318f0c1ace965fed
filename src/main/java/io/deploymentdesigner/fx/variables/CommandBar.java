package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.export.PipelineSnippet;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The command that goes with the file, to be copied, and the job that runs it. */
final class CommandBar extends HBox {
    private final VariablesPresenter presenter;
    private final Words words;
    private final Label command = new Label();

    CommandBar(Desk desk, VariablesPresenter presenter, Words words) {
        this.presenter = presenter;
        this.words = words;
        setId("variables-command");
        getStyleClass().add("command-bar");
        setAlignment(Pos.CENTER_LEFT);
        command.setId("variables-command-text");
        command.getStyleClass().add("mono");
        command.setMinWidth(0);
        command.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(command, Priority.ALWAYS);
        getChildren()
                .addAll(
                        command,
                        button("variables-copy-command", "command.copy", PipelineSnippet::command),
                        button("variables-copy-job", "command.copyJob", PipelineSnippet::job));
        presenter.variables().subscribe(used -> show());
        desk.feed().subscribe(feed -> show());
    }

    private void show() {
        command.setText(presenter.snippet().command().replace('\n', ' '));
    }

    private Button button(String id, String key, Function<PipelineSnippet, String> text) {
        Button button = new Button("", Icons.of(Material2OutlinedAL.CONTENT_COPY));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(words.live(key));
        button.setOnAction(event -> copy(text.apply(presenter.snippet())));
        return button;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
