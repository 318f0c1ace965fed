package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.fx.theme.ZoomPane;
import io.deploymentdesigner.settings.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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

    /** So long what is remembered of a document waits for the next change of it. */
    private static final long MOMENT_MS = 400;

    private final Stage stage;
    private final Windows windows;
    private final Desk desk;
    private final DocumentMemory documents;
    private final OpenFile file;
    private final Overlay overlay = new Overlay();
    private final Executor worker = DeskMaker.thread("files");
    private final WindowDialogs dialogs;
    private final DocumentVariables variables = new DocumentVariables();
    private final WindowFrame frame = new WindowFrame();
    private Runnable farewell = () -> {};

    /** The only window; nothing ends with it. */
    DesignerWindow(Stage stage, ConfigFolder folder, Locale asked) {
        this(stage, new Windows(folder, asked, () -> {}));
    }

    /** One of several windows. */
    DesignerWindow(Stage stage, Windows windows) {
        this.stage = stage;
        this.windows = windows;
        this.desk = DeskMaker.desk(memory(), Platform::runLater);
        windows.enter(this);
        this.dialogs = new WindowDialogs(stage, overlay, Words.of(desk.locale(), DesignerWindow.class));
        this.documents = new DocumentMemory(
                folder().documents(),
                desk,
                variables,
                worker,
                CompletableFuture.delayedExecutor(MOMENT_MS, TimeUnit.MILLISECONDS, worker));
        this.file = new OpenFile(desk, dialogs, memory(), documents, windows, worker, Platform::runLater);
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

    Windows windows() {
        return windows;
    }

    ConfigFolder folder() {
        return windows.folder();
    }

    Memory memory() {
        return windows.memory();
    }

    /** What is remembered of the documents of this window. */
    DocumentMemory documents() {
        return documents;
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

    /** Shows the window and opens the files that were named: the first one here. */
    void show(List<Path> files) {
        show(it -> it.open(files));
    }

    /** Shows the window; {@code begin} is run when there is something in it. */
    void show(Consumer<OpenFile> begin) {
        WindowSize size = WindowSize.fitting();
        Scene scene = new Scene(
                new ZoomPane(new StackPane(frame, overlay), desk.looks().zoom()), size.width(), size.height());
        Sheets.on(scene);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> title(file.name().get(), desk.unsaved().get()), file.name(), desk.unsaved()));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.setOnHidden(event -> windows.leave(this));
        stage.show();
        frame.whenDrawn(() -> {
            Furnishing furnishing = new Furnishing(this);
            furnishing.furnish(frame, begin);
            farewell = furnishing::leave;
        });
    }

    /** Closes the window; false where the person chose to stay. */
    boolean close() {
        if (overlay.showing().get() || !file.mayLeave()) {
            return false;
        }
        farewell.run();
        stage.close();
        return true;
    }

    private static String title(String name, boolean unsaved) {
        return name.isEmpty() ? PROGRAM : name + (unsaved ? " *" : "") + " — " + PROGRAM;
    }
}
