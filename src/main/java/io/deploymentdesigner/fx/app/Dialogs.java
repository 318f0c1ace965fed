package io.deploymentdesigner.fx.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the window must ask in a dialog of its own; tests answer in its place. */
interface Dialogs {
    /** Which file to open, null for none. */
    @Nullable
    Path fileToOpen();

    /** Where to write, null for nowhere; {@code suggested} is the name of now. */
    @Nullable
    Path fileToSave(Path suggested);

    /** What becomes of changes that are not saved. */
    Unsaved unsaved(String name);

    /** The three ways out. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }
}
