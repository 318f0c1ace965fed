package io.deploymentdesigner.cli;

import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say with what placeholders are filled; {@code --set} beats {@code --env-file} beats samples. */
final class FeedOptions {
    @Option(names = "--engine", paramLabel = "ENGINE", descriptionKey = "feed.engine", defaultValue = "envsubst")
    private String engine = "envsubst";

    @Option(names = "--pipeline", paramLabel = "PIPELINE", descriptionKey = "feed.pipeline", defaultValue = "tag")
    private String pipeline = "tag";

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "feed.set")
    private List<String> set = new ArrayList<>();

    @Option(names = "--env-file", paramLabel = "FILE", descriptionKey = "feed.envFile")
    private @Nullable String envFile;

    @Option(names = "--no-samples", descriptionKey = "feed.noSamples")
    private boolean noSamples;

    /** The feed these options describe. */
    Feed feed(EngineCommand command) {
        Map<String, String> given = new LinkedHashMap<>(envFile == null ? Map.of() : EnvFiles.read(envFile, command));
        for (String assignment : set) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw command.usage("feed.set.form", assignment);
            }
            given.put(assignment.substring(0, equals), assignment.substring(equals + 1));
        }
        return new Feed(engine(command), pipeline(command), given, !noSamples);
    }

    private Engine engine(EngineCommand command) {
        try {
            return Engine.parse(engine);
        } catch (IllegalArgumentException e) {
            throw command.usage("feed.engine.unknown", engine);
        }
    }

    private PipelineType pipeline(EngineCommand command) {
        try {
            return PipelineType.parse(pipeline);
        } catch (IllegalArgumentException e) {
            throw command.usage("feed.pipeline.unknown", pipeline);
        }
    }
}
