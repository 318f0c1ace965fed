package io.deploymentdesigner.fx.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A person who chooses no file and keeps what is on the desk. */
record StayingDialogs() implements Dialogs {
    @Override
    public @Nullable Path fileToOpen() {
        return null;
    }

    @Override
    public @Nullable Path fileToSave(Path suggested) {
        return null;
    }

    @Override
    public Unsaved unsaved(String name) {
        return Unsaved.CANCEL;
    }
}
