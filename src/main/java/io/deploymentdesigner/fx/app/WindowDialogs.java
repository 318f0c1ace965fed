package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.control.SaveQuestion;
import io.deploymentdesigner.fx.desk.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The questions of the window, asked in the system's own file dialog and in a card of ours. */
final class WindowDialogs implements Dialogs {
    private final Stage stage;
    private final Overlay overlay;
    private final Words words;

    WindowDialogs(Stage stage, Overlay overlay, Words words) {
        this.stage = stage;
        this.overlay = overlay;
        this.words = words;
    }

    @Override
    public @Nullable Path fileToOpen() {
        return path(chooser("dialog.open").showOpenDialog(stage));
    }

    @Override
    public @Nullable Path fileToSave(Path suggested) {
        FileChooser chooser = chooser("dialog.save");
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        Path folder = suggested.toAbsolutePath().getParent();
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return path(new SaveQuestion(stage).ask(chooser));
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text(titleKey));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.text("dialog.yaml"), "*.yaml", "*.yml"),
                        new ExtensionFilter(words.text("dialog.all"), "*"));
        return chooser;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }

    @Override
    public Unsaved unsaved(String name) {
        AtomicReference<Unsaved> answer = new AtomicReference<>(Unsaved.CANCEL);
        Label text = new Label(words.text("unsaved.text"));
        Card card = new Card("unsaved", words.text("unsaved.title", name)).content(text);
        card.button("discard", words.text("unsaved.discard"), () -> answer(answer, Unsaved.DISCARD));
        card.button("cancel", words.text("unsaved.cancel"), () -> answer(answer, Unsaved.CANCEL));
        Button save = card.mainButton("save", words.text("unsaved.save"), () -> answer(answer, Unsaved.SAVE));
        overlay.showAndWait(card, save);
        return answer.get();
    }

    private void answer(AtomicReference<Unsaved> answer, Unsaved choice) {
        answer.set(choice);
        overlay.hide();
    }
}
