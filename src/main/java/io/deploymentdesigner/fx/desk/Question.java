package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;

/**
 * What the analysis depends on; two equal questions have the same answer.
 *
 * @param snapshot the text
 * @param feed what fills its placeholders
 * @param options what is checked, and under which assumptions
 */
public record Question(Snapshot snapshot, Feed feed, CheckOptions options) {}
