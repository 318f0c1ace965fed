package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.fx.theme.Theme;
import io.deploymentdesigner.fx.theme.ZoomPane;
import io.deploymentdesigner.settings.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * One window. Its frame shows at once, so that a click on the program is answered in a blink; what stands in it is built
 * by {@link Furnishing} as soon as the frame has been drawn.
 */
final class DesignerWindow {
    private static final String PROGRAM = "Deployment Designer";

    private final Stage stage;
    private final ConfigFolder folder;
    private final Memory memory;
    private final Desk desk;
    private final OpenFile file;
    private final Overlay overlay = new Overlay();
    private final Executor worker = DeskMaker.thread("files");
    private final WindowDialogs dialogs;
    private final DocumentVariables variables = new DocumentVariables();
    private final WindowFrame frame = new WindowFrame();

    DesignerWindow(Stage stage, ConfigFolder folder, Locale asked) {
        this.stage = stage;
        this.folder = folder;
        this.memory = new Memory(folder.settings());
        this.desk = DeskMaker.desk(memory, asked, Platform::runLater);
        // Before the first control is made: each would else read the toolkit's own style sheet.
        Theme.install(desk.appearance());
        this.dialogs = new WindowDialogs(stage, overlay, Words.of(desk.locale(), DesignerWindow.class));
        DocumentFeeds feeds = new DocumentFeeds(folder.documents(), desk, variables, worker);
        this.file = new OpenFile(desk, dialogs, memory::opened, feeds, worker, Platform::runLater);
    }

    /** What the panes share. */
    Desk desk() {
        return desk;
    }

    /** The file of this window. */
    OpenFile file() {
        return file;
    }

    Stage stage() {
        return stage;
    }

    ConfigFolder folder() {
        return folder;
    }

    Memory memory() {
        return memory;
    }

    Overlay overlay() {
        return overlay;
    }

    WindowDialogs dialogs() {
        return dialogs;
    }

    /** The variables of the document on the desk. */
    DocumentVariables variables() {
        return variables;
    }

    /** The thread that reads and writes files. */
    Executor worker() {
        return worker;
    }

    /** Shows the window and opens the files that were named. */
    void show(List<Path> files) {
        WindowSize size = WindowSize.fitting();
        Scene scene = new Scene(new ZoomPane(new StackPane(frame, overlay), desk.zoom()), size.width(), size.height());
        Sheets.on(scene);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> title(file.name().get(), desk.unsaved().get()), file.name(), desk.unsaved()));
        stage.setScene(scene);
        stage.show();
        frame.whenDrawn(() -> new Furnishing(this).furnish(frame, files));
    }

    private static String title(String name, boolean unsaved) {
        return name.isEmpty() ? PROGRAM : name + (unsaved ? " *" : "") + " — " + PROGRAM;
    }
}
