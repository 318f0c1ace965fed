package io.deploymentdesigner.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of all windows: after a crash they are what is left. Each is {@code ID.yaml}, the text itself, and
 * {@code ID.origin}, the path of its file or nothing.
 *
 * @param folder where they lie; made with the first draft
 */
public record Drafts(Path folder) {
    private static final String TEXT = ".yaml";
    private static final String LIVING = "@";
    private static final String ORIGIN = ".origin";

    /** A name for a new draft; it tells the process that writes it. */
    public static String newId() {
        return ProcessHandle.current().pid() + LIVING + UUID.randomUUID();
    }

    /**
     * Keeps a text; an earlier one of the same id is replaced.
     *
     * @throws IOException where the folder cannot be written; the text in the window is not touched by it
     */
    public void keep(String id, @Nullable Path file, String text) throws IOException {
        WholeFile.write(folder.resolve(id + ORIGIN), file == null ? "" : file.toAbsolutePath() + "\n");
        WholeFile.write(folder.resolve(id + TEXT), text);
    }

    /**
     * Forgets a draft: its text was saved or given up.
     *
     * @throws IOException where the folder cannot be written
     */
    public void forget(String id) throws IOException {
        Files.deleteIfExists(folder.resolve(id + TEXT));
        Files.deleteIfExists(folder.resolve(id + ORIGIN));
    }

    /** What can be read of the drafts, the newest first. */
    public List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (Path file : texts()) {
            try {
                drafts.add(read(file));
            } catch (IOException | InvalidPathException _) {
                // a draft that cannot be read cannot be offered
            }
        }
        drafts.sort(Comparator.comparing(Draft::written).reversed());
        return List.copyOf(drafts);
    }

    /** The drafts that nobody writes any more, the newest first: what a crash left behind. */
    public List<Draft> left() {
        return all().stream().filter(draft -> !isWritten(draft.id())).toList();
    }

    private static boolean isWritten(String id) {
        int end = id.indexOf(LIVING);
        try {
            return end > 0
                    && ProcessHandle.of(Long.parseLong(id.substring(0, end)))
                            .map(ProcessHandle::isAlive)
                            .orElse(false);
        } catch (NumberFormatException otherName) {
            return false;
        }
    }

    private List<Path> texts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private Draft read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - TEXT.length());
        return new Draft(
                id,
                origin(id),
                Files.readString(file, StandardCharsets.UTF_8),
                Files.getLastModifiedTime(file).toInstant());
    }

    private @Nullable Path origin(String id) throws IOException {
        Path file = folder.resolve(id + ORIGIN);
        String path = Files.exists(file)
                ? Files.readString(file, StandardCharsets.UTF_8).strip()
                : "";
        return path.isEmpty() ? null : Path.of(path);
    }
}
