package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import io.deploymentdesigner.placeholder.Feed;
import org.jspecify.annotations.Nullable;

/**
 * How a document is filled when it is opened.
 *
 * @param feed tool and pipeline, and the values that a person gave, whatever the pipeline
 * @param pipeline the pipeline's file that goes with it, null for none
 * @param path the document's path as the pipeline writes it
 * @param remembered whether a person chose it last time; else it is a guess
 */
record Opening(Feed feed, @Nullable GitlabPipelineFile pipeline, String path, boolean remembered) {}
