package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Appearance;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.desk.SourceView;
import io.deploymentdesigner.settings.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The window as the build opens it once to fill the image's AOT cache: it shows a file, goes through its views and
 * tabs, and closes by itself.
 */
public final class WindowRehearsal extends Application {
    private static final double STEP_MILLIS = 700;
    private static Path example = Path.of("");

    /** Called by the toolkit. */
    public WindowRehearsal() {}

    /** Shows the file and returns when all has been gone through. */
    public static void run(Path file) {
        example = file;
        launch(WindowRehearsal.class);
    }

    @Override
    public void start(Stage stage) {
        DesignerWindow window = new DesignerWindow(stage, ConfigFolder.ofUser(), Locale.ENGLISH);
        window.show(List.of(example));
        play(steps(window.desk(), stage.getScene()));
    }

    private static void play(List<Runnable> steps) {
        Timeline timeline = new Timeline();
        for (int i = 0; i < steps.size(); i++) {
            Runnable step = steps.get(i);
            timeline.getKeyFrames().add(new KeyFrame(Duration.millis((i + 3) * STEP_MILLIS), event -> step.run()));
        }
        timeline.setOnFinished(event -> Platform.exit());
        timeline.play();
    }

    private static List<Runnable> steps(Desk desk, Scene scene) {
        return List.of(
                () -> selectLine(desk, "replicas"),
                () -> selectLine(desk, "image:"),
                () -> selectLine(desk, "periodSeconds"),
                () -> fireTab(scene, 1),
                () -> fireTab(scene, 2),
                () -> fireTab(scene, 3),
                () -> desk.view().set(SourceView.RENDERED),
                () -> desk.view().set(SourceView.DIFF),
                () -> desk.view().set(SourceView.TEMPLATE),
                () -> desk.locale().set(Locale.SIMPLIFIED_CHINESE),
                () -> desk.looks().appearance().set(Appearance.DARK),
                () -> fireTab(scene, 0));
    }

    private static void selectLine(Desk desk, String word) {
        int offset = desk.snapshot().get().text().indexOf(word);
        desk.selectAt(Math.max(0, offset), Selection.Origin.PROGRAM);
    }

    private static void fireTab(Scene scene, int index) {
        scene.getRoot().lookupAll(".drawer-tab").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .skip(index)
                .findFirst()
                .ifPresent(ToggleButton::fire);
    }
}
