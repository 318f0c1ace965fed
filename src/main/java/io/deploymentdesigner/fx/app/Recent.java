package io.deploymentdesigner.fx.app;

import java.nio.file.Path;

/** Who remembers the files of last time. */
@FunctionalInterface
interface Recent {
    /** A file was opened or saved. */
    void opened(Path file);

    /** A file was wanted and is not there any more; this was told. */
    default void gone(Path file) {}
}
