package io.deploymentdesigner.cli;

import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The objects that the files of one folder hold, so that a Service finds the pods of the file beside it and a pod its
 * ConfigMap. Read only where a folder has something to look for: a Service, a ConfigMap or a Secret.
 */
final class FolderObjects {
    private static final Pattern WANTED = Pattern.compile("kind[\"']?:\\s*[\"']?(?:Service|ConfigMap|Secret|List)\\b");

    private final Feed feed;
    private final Map<Path, Map<String, List<Field>>> folders = new HashMap<>();

    private FolderObjects(Feed feed) {
        this.feed = feed;
    }

    /** Those of all folders of some files that were found below folders. */
    static FolderObjects of(List<String> files, Feed feed) {
        Map<Path, List<String>> byFolder = new HashMap<>();
        for (String file : files) {
            folder(file)
                    .ifPresent(folder -> byFolder.computeIfAbsent(folder, _ -> new ArrayList<>())
                            .add(file));
        }
        FolderObjects objects = new FolderObjects(feed);
        byFolder.forEach(objects::read);
        return objects;
    }

    private static Optional<Path> folder(String file) {
        return Optional.ofNullable(Path.of(file).toAbsolutePath().getParent());
    }

    private void read(Path folder, List<String> files) {
        Map<String, String> texts = new HashMap<>();
        for (String file : files) {
            if (SourceText.of(Path.of(file)) instanceof SourceText.Loaded(String text)) {
                texts.put(file, text);
            }
        }
        if (texts.size() > 1
                && texts.values().stream().anyMatch(text -> WANTED.matcher(text).find())) {
            Map<String, List<Field>> found = new HashMap<>();
            texts.forEach((file, text) -> found.put(file, objects(text)));
            folders.put(folder, found);
        }
    }

    private List<Field> objects(String text) {
        return Manifests.of(YamlReader.read(feed.substitute(text).text()).documents());
    }

    /** The objects of the other files in the folder of a file. */
    List<Field> beside(String file) {
        @Nullable
        Map<String, List<Field>> found = folder(file).map(folders::get).orElse(null);
        return found == null || !found.containsKey(file)
                ? List.of()
                : found.entrySet().stream()
                        .filter(other -> !other.getKey().equals(file))
                        .flatMap(other -> other.getValue().stream())
                        .toList();
    }
}
