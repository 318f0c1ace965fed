package io.deploymentdesigner.fx.app;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A file dropped anywhere on the window is opened. */
final class FileDrop {
    private FileDrop() {}

    static void accept(Scene scene, Consumer<Path> open) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(true);
                event.consume();
                event.getDragboard().getFiles().stream()
                        .limit(1)
                        .map(File::toPath)
                        .forEach(open);
            }
        });
    }
}
