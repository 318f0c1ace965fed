package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.NeighbourFile;
import io.deploymentdesigner.check.server.cross.Neighbours;
import io.deploymentdesigner.check.server.cross.Referable;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.placeholder.Feed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the files of one folder hold, so that a Service finds the pods of the file beside it and a pod its ConfigMap. Read
 * only where a folder has something to look for: a Service, a ConfigMap or a Secret. Each file is read once, on all
 * processors.
 */
final class FolderObjects {
    private static final String KIND = "kind";
    private static final Pattern WANTED = Pattern.compile("kind[\"']?:\\s*[\"']?(?:Service|ConfigMap|Secret|List)\\b");

    private final Feed feed;
    private final Map<Path, Neighbours> folders = new HashMap<>();

    private FolderObjects(Feed feed) {
        this.feed = feed;
    }

    /** Those of all folders of some files that were found below folders. */
    static FolderObjects of(List<String> files, Feed feed) throws IOException {
        Map<Path, List<String>> byFolder = new LinkedHashMap<>();
        for (String file : files) {
            Path folder = folder(file);
            if (folder != null) {
                byFolder.computeIfAbsent(folder, _ -> new ArrayList<>()).add(file);
            }
        }
        FolderObjects objects = new FolderObjects(feed);
        for (Map.Entry<Path, List<String>> each : byFolder.entrySet()) {
            if (each.getValue().size() > 1) {
                objects.read(each.getKey(), each.getValue());
            }
        }
        return objects;
    }

    private static @Nullable Path folder(String file) {
        return Path.of(file).toAbsolutePath().getParent();
    }

    private void read(Path folder, List<String> files) throws IOException {
        boolean[] wanted = new boolean[1];
        OrderedWork.run(files, FolderObjects::isWanted, each -> wanted[0] |= each);
        if (wanted[0]) {
            Map<String, Referable> held = new LinkedHashMap<>();
            OrderedWork.run(
                    files,
                    file -> Map.entry(file, NeighbourFile.read(Path.of(file), feed)),
                    each -> held.put(each.getKey(), each.getValue()));
            folders.put(folder, Neighbours.of(held));
        }
    }

    /** Whether the others of its folder may refer to a file. */
    private static boolean isWanted(String file) {
        return SourceText.of(Path.of(file)) instanceof SourceText.Loaded(String text) && holdsWanted(text);
    }

    /** The pattern is slow to look for, so the word that it begins with is looked for. */
    private static boolean holdsWanted(String text) {
        Matcher wanted = WANTED.matcher(text);
        int at = text.indexOf(KIND);
        while (at >= 0 && !wanted.region(at, text.length()).lookingAt()) {
            at = text.indexOf(KIND, at + 1);
        }
        return at >= 0;
    }

    /** What the other files in the folder of a file hold. */
    Neighbours beside(String file) {
        Path folder = folders.isEmpty() ? null : folder(file);
        Neighbours all = folder == null ? null : folders.get(folder);
        return all == null ? Neighbours.NONE : all.without(file);
    }
}
