package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.settings.DocumentSettings;
import java.nio.file.Path;

/** The file of a desk and what is remembered of it in a folder, without a window and all on the caller's thread. */
final class DirectFile {
    private DirectFile() {}

    static OpenFile of(Desk desk, Path folder) {
        return new OpenFile(
                desk,
                new StayingDialogs(),
                opened -> {},
                memory(desk, folder),
                Elsewhere.NOWHERE,
                Runnable::run,
                Runnable::run);
    }

    static DocumentMemory memory(Desk desk, Path folder) {
        return new DocumentMemory(
                new DocumentSettings(folder.resolve("documents")),
                desk,
                new DocumentVariables(),
                Runnable::run,
                Runnable::run);
    }
}
