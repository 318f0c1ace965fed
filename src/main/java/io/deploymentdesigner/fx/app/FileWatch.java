package io.deploymentdesigner.fx.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** Calls back when something happens in the folder of one file. Where a system cannot tell, nothing is called. */
final class FileWatch {
    private final Runnable changed;
    private @Nullable WatchService service;

    FileWatch(Runnable changed) {
        this.changed = changed;
    }

    /** Watches the folder of a file in place of the one before; null watches nothing. */
    void watch(@Nullable Path file) {
        close();
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try {
            WatchService fresh = FileSystems.getDefault().newWatchService();
            folder.register(fresh, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_CREATE);
            service = fresh;
            Thread.ofVirtual().name("file-watch").start(() -> listen(fresh));
        } catch (IOException notOnThisFileSystem) {
            service = null;
        }
    }

    private void listen(WatchService watched) {
        try {
            for (WatchKey key = watched.take(); ; key = watched.take()) {
                key.pollEvents();
                changed.run();
                key.reset();
            }
        } catch (InterruptedException | ClosedWatchServiceException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        WatchService old = service;
        service = null;
        if (old != null) {
            try {
                old.close();
            } catch (IOException alreadyGone) {
                return;
            }
        }
    }
}
