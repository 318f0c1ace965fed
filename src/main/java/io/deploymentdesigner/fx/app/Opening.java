package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.placeholder.EngineGuess;
import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.AssumptionsText;
import io.deploymentdesigner.settings.DocumentSettings;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a document when it is opened: as a person chose it last time, else guessed from its text and from the
 * pipeline's file that goes with it.
 *
 * @param feed tool and pipeline, and the values that a person gave, whatever the pipeline
 * @param assumptions how its applications behave
 * @param pipeline the pipeline's file, null for none
 * @param path the document's path as the pipeline writes it
 * @param remembered whether a person chose the feed last time; else it is a guess
 */
record Opening(
        Feed feed, Assumptions assumptions, @Nullable GitlabPipelineFile pipeline, String path, boolean remembered) {
    /** Under these names the settings of a document hold its feed and its assumptions. */
    static final String FEED = "feed";

    static final String ASSUMPTIONS = "assumptions";

    /** Looks at the disk: the settings, and the folders above the file for the pipeline's. */
    static Opening of(DocumentSettings settings, @Nullable Path file, String text) {
        Path found = file == null ? null : GitlabPipelineFile.find(file);
        GitlabPipelineFile pipeline = found != null && SourceText.of(found) instanceof SourceText.Loaded(String yaml)
                ? GitlabPipelineFile.read(yaml)
                : null;
        Map<String, String> known = file == null ? Map.of() : settings.of(file);
        FeedText chosen = known.containsKey(FEED) ? FeedText.read(known.get(FEED)) : null;
        Feed feed = chosen == null
                ? Feed.DEFAULT.with(EngineGuess.of(text, pipeline == null ? null : pipeline.text()))
                : chosen.feed();
        Assumptions assumptions = AssumptionsText.read(known.getOrDefault(ASSUMPTIONS, ""));
        return new Opening(feed, assumptions, pipeline, path(file, found), chosen != null);
    }

    /** A document's path from the folder of its pipeline's file, where it has one, else its name. */
    static String path(@Nullable Path file, @Nullable Path pipeline) {
        if (file == null) {
            return "deployment.yaml";
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = pipeline == null ? absolute.getParent() : pipeline.getParent();
        return folder == null
                ? absolute.toString()
                : folder.relativize(absolute).toString().replace('\\', '/');
    }
}
