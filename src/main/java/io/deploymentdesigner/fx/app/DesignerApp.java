package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.settings.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window program; {@link #open} starts it, with the files that were named. */
public final class DesignerApp extends Application {
    private static List<Path> named = List.of();
    private static Locale asked = Locale.ENGLISH;

    /** Called by the toolkit. */
    public DesignerApp() {}

    /**
     * Shows the window and returns when it is closed.
     *
     * @param files what to open
     * @param locale the language to start in, unless another was chosen before
     */
    public static void open(List<Path> files, Locale locale) {
        named = List.copyOf(files);
        asked = locale;
        launch(DesignerApp.class);
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        new DesignerWindow(stage, new Windows(ConfigFolder.ofUser(), asked, Platform::exit)).show(named);
    }
}
