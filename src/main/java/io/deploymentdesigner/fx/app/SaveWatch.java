package io.deploymentdesigner.fx.app;

import java.nio.file.Path;

/** Hears what became of a save. */
interface SaveWatch {
    /** Does nothing. */
    SaveWatch NOBODY = new SaveWatch() {
        @Override
        public void refused(Path file, String text) {}

        @Override
        public void written() {}
    };

    /** Nothing was written, because another program had put {@code text} into the file. */
    void refused(Path file, String text);

    /** The text on the desk is on the disk. */
    void written();
}
