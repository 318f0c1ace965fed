package io.deploymentdesigner.fx.control;

import java.io.File;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Asks in the system's own dialog where to save. A name without an ending gets the one of the chosen kind of files. Where
 * that names a file which is there already, the dialog asks again with the whole name, so that nothing is replaced before
 * the system has asked.
 */
public final class SaveQuestion {
    private static final int MOST_QUESTIONS = 9;

    private final Function<FileChooser, @Nullable File> dialog;

    /** Asks above a window. */
    public SaveQuestion(Window owner) {
        this(chooser -> chooser.showSaveDialog(owner));
    }

    SaveQuestion(Function<FileChooser, @Nullable File> dialog) {
        this.dialog = dialog;
    }

    /** The file to write, null for none. */
    public @Nullable File ask(FileChooser chooser) {
        File chosen = dialog.apply(chooser);
        for (int asked = 1; chosen != null && asked < MOST_QUESTIONS; asked++) {
            File whole = completed(chosen, chooser.getSelectedExtensionFilter());
            if (whole.equals(chosen) || !whole.exists()) {
                return whole;
            }
            chooser.setInitialFileName(whole.getName());
            chooser.setInitialDirectory(whole.getAbsoluteFile().getParentFile());
            chosen = dialog.apply(chooser);
        }
        return chosen;
    }

    private static File completed(File chosen, @Nullable ExtensionFilter kind) {
        Optional<String> ending = Optional.ofNullable(kind).map(ExtensionFilter::getExtensions).stream()
                .flatMap(patterns -> patterns.stream().limit(1))
                .filter(pattern -> pattern.startsWith("*."))
                .map(pattern -> pattern.substring(1))
                .findFirst();
        boolean bare = chosen.getName().indexOf('.') < 0;
        return bare && ending.isPresent() ? new File(chosen.getPath() + ending.get()) : chosen;
    }
}
