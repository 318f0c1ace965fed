package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the open document's variables besides the feed in force: the values that a person gave, also those
 * that the pipeline of the moment does not set, and the pipeline's file that goes with the document.
 */
public final class DocumentVariables {
    private final ObjectProperty<Map<String, String>> samples = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<@Nullable GitlabPipelineFile> pipeline = new SimpleObjectProperty<>();
    private final ObjectProperty<String> path = new SimpleObjectProperty<>("deployment.yaml");

    /** Values by name, for every pipeline. */
    public ObjectProperty<Map<String, String>> samples() {
        return samples;
    }

    /** The {@code .gitlab-ci.yml} beside the document, null where there is none. */
    public ObjectProperty<@Nullable GitlabPipelineFile> pipeline() {
        return pipeline;
    }

    /** The document's path as its pipeline writes it: from the folder of the {@code .gitlab-ci.yml}, else its name. */
    public ObjectProperty<String> path() {
        return path;
    }
}
