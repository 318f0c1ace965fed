package io.deploymentdesigner.check;

import io.deploymentdesigner.check.server.cross.Referable;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file beside the one that is checked: read for what it holds that others refer to, not checked itself. */
public final class NeighbourFile {
    private NeighbourFile() {}

    /** Whether a file counts as a manifest by its name: {@code .yaml} or {@code .yml}. */
    public static boolean isManifest(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** What a file holds once it is rendered; nothing where it cannot be read. */
    public static Referable read(Path file, Feed feed) {
        return SourceText.of(file) instanceof SourceText.Loaded(String text)
                ? Referable.of(Manifests.of(
                        YamlReader.read(feed.substitute(text).text()).documents()))
                : Referable.of(List.of());
    }
}
