package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Words;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Takes values over from a {@code .env} file or the clipboard. */
final class TakingOver {
    private final VariablesPresenter presenter;
    private final Words words;

    TakingOver(VariablesPresenter presenter, Words words) {
        this.presenter = presenter;
        this.words = words;
    }

    List<Node> buttons() {
        Button file = button("variables-import", "variables.import", Material2OutlinedAL.INSERT_DRIVE_FILE);
        file.setOnAction(event -> choose(file));
        Button paste = button("variables-paste", "variables.paste", Material2OutlinedAL.ASSIGNMENT);
        paste.setOnAction(event -> paste());
        return List.of(file, paste);
    }

    private Button button(String id, String key, Ikon icon) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.textProperty().bind(words.live(key));
        return button;
    }

    private void choose(Button button) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("variables.import"));
        File file = chooser.showOpenDialog(button.getScene().getWindow());
        if (file != null) {
            switch (SourceText.of(file.toPath())) {
                case SourceText.Loaded(String text) -> takeOver(file.getName(), text);
                case SourceText.Unreadable(var reason) -> presenter.samples().fail(reason);
            }
        }
    }

    /** A pipeline's file brings its global variables, any other file assignments line by line. */
    private void takeOver(String name, String text) {
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            presenter.samples().takeOver(GitlabPipelineFile.read(text));
        } else {
            presenter.samples().takeOver(text);
        }
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        presenter.samples().takeOver(text == null ? "" : text);
    }
}
