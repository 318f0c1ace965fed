package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.fx.desk.Looks;
import io.deploymentdesigner.fx.theme.Theme;
import io.deploymentdesigner.settings.ConfigFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The windows of the program, one document each. They share the settings, and speak and look alike. */
final class Windows implements Elsewhere {
    private static final double STEP = 32;

    private final ConfigFolder folder;
    private final Runnable end;
    private final Memory memory;
    private final Looks looks;
    private final List<DesignerWindow> open = new ArrayList<>();

    /**
     * No window yet.
     *
     * @param asked the language where none was chosen before
     * @param end is run on the window's thread when the last window is closed and all is written
     */
    Windows(ConfigFolder folder, Locale asked, Runnable end) {
        this.folder = folder;
        this.end = end;
        this.memory = new Memory(folder.settings());
        this.looks = memory.looks(asked);
        looks.onChange(() -> memory.keep(looks));
        // Before the first control is made: each would else read the toolkit's own style sheet.
        Theme.install(looks.appearance());
    }

    ConfigFolder folder() {
        return folder;
    }

    Memory memory() {
        return memory;
    }

    /** Enters a window that is being made: from now on it looks and speaks as the others do. */
    void enter(DesignerWindow window) {
        Looks own = window.desk().looks();
        own.take(looks);
        own.onChange(() -> {
            looks.take(own);
            List.copyOf(open).forEach(each -> each.desk().looks().take(looks));
        });
        window.desk().options().addListener((o, old, now) -> share(now));
        open.add(window);
    }

    /** What is chosen once and for all, the API server and the muted codes, holds in every window at once. */
    private void share(CheckOptions chosen) {
        for (DesignerWindow each : List.copyOf(open)) {
            CheckOptions own = each.desk().options().get();
            CheckOptions now = own.with(chosen.server()).withMuted(chosen.muted());
            if (!now.equals(own)) {
                each.desk().options().set(now);
            }
        }
    }

    /** A window was closed; the last one ends the program, when all that it had to write is written. */
    void leave(DesignerWindow window) {
        open.remove(window);
        if (open.isEmpty()) {
            window.worker().execute(() -> Platform.runLater(end));
        }
    }

    /** Whether a window is the only one. */
    boolean isAlone(DesignerWindow window) {
        return open.equals(List.of(window));
    }

    /** Closes all windows, until somebody wants to stay. */
    void quit() {
        for (DesignerWindow each : List.copyOf(open)) {
            each.stage().toFront();
            if (!each.close()) {
                return;
            }
        }
    }

    @Override
    public boolean bringToFront(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        for (DesignerWindow each : open) {
            Path shown = each.file().path().get();
            if (shown != null && shown.toAbsolutePath().normalize().equals(wanted)) {
                each.stage().toFront();
                each.stage().requestFocus();
                return true;
            }
        }
        return false;
    }

    @Override
    public void open(Path file) {
        another(it -> it.open(List.of(file)));
    }

    @Override
    public void recover(@Nullable Path file, String text) {
        another(it -> it.recover(file, text));
    }

    /** Opens one more window, a step below the last. */
    private void another(Consumer<OpenFile> begin) {
        Stage stage = new Stage();
        if (!open.isEmpty()) {
            Stage last = open.getLast().stage();
            stage.setX(last.getX() + STEP);
            stage.setY(last.getY() + STEP);
        }
        new DesignerWindow(stage, this).show(begin);
    }
}
