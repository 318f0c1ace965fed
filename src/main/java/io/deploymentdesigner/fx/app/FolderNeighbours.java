package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.check.NeighbourFile;
import io.deploymentdesigner.check.server.cross.Neighbours;
import io.deploymentdesigner.check.server.cross.Referable;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.placeholder.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Lets the open file be checked beside the other files of its folder, so that a Service finds the pods of the file beside
 * it and a pod its ConfigMap. They are read away from the window's thread when a file is opened, when its folder changes
 * and when placeholders are filled otherwise, never at a keystroke.
 */
final class FolderNeighbours {
    /** A folder of more files is no application's; the first ones by name are read. */
    private static final int MOST_FILES = 500;

    /** Nobody writes a longer manifest by hand; bytes. */
    private static final long LONGEST_FILE = 1 << 20;

    private final Desk desk;
    private final ObservableValue<@Nullable Path> file;
    private final Executor worker;
    private final Executor window;

    /**
     * Reads for a desk.
     *
     * @param file where the desk's text lies, null where it was never saved
     * @param worker where files are read
     * @param window runs a task on the window's thread
     */
    FolderNeighbours(Desk desk, ObservableValue<@Nullable Path> file, Executor worker, Executor window) {
        this.desk = desk;
        this.file = file;
        this.worker = worker;
        this.window = window;
        file.subscribe(now -> look());
        desk.feed().subscribe((old, now) -> look());
    }

    /** Reads the folder again. */
    void look() {
        Path path = file.getValue();
        Feed feed = desk.feed().get();
        if (path == null) {
            adopt(Neighbours.NONE);
            return;
        }
        worker.execute(() -> {
            Neighbours found = beside(path.toAbsolutePath(), feed);
            window.execute(() -> {
                if (path.equals(file.getValue()) && feed.equals(desk.feed().get())) {
                    adopt(found);
                }
            });
        });
    }

    private void adopt(Neighbours found) {
        CheckOptions options = desk.options().get();
        if (!found.equals(options.neighbours())) {
            desk.options().set(options.with(found));
        }
    }

    private static Neighbours beside(Path own, Feed feed) {
        Map<String, Referable> held = new LinkedHashMap<>();
        for (Path other : others(own)) {
            held.put(other.toString(), NeighbourFile.read(other, feed));
        }
        return held.isEmpty() ? Neighbours.NONE : Neighbours.of(held);
    }

    private static List<Path> others(Path own) {
        try (Stream<Path> all = Files.list(Objects.requireNonNull(own.getParent()))) {
            return all.filter(path -> isWanted(path) && !path.equals(own))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isWanted(Path path) {
        return NeighbourFile.isManifest(path)
                && Files.isRegularFile(path)
                && path.toFile().length() <= LONGEST_FILE;
    }
}
