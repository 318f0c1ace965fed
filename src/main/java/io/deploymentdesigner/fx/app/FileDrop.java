package io.deploymentdesigner.fx.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped anywhere on the window are opened. */
final class FileDrop {
    private FileDrop() {}

    static void accept(Scene scene, Consumer<List<Path>> open) {
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
                open.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
            }
        });
    }
}
