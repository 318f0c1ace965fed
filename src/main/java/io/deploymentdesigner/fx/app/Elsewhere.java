package io.deploymentdesigner.fx.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The other windows, as one window knows them. */
interface Elsewhere {
    /** No other window can be opened. */
    Elsewhere NOWHERE = new Elsewhere() {
        @Override
        public boolean bringToFront(Path file) {
            return false;
        }

        @Override
        public void open(Path file) {}

        @Override
        public void recover(@Nullable Path file, String text) {}
    };

    /** Brings the window that shows a file to the front; false where none does. */
    boolean bringToFront(Path file);

    /** Opens a file in a window of its own. */
    void open(Path file);

    /** Puts what a crash left behind into a window of its own. */
    void recover(@Nullable Path file, String text);
}
