/** The lossless tree over the text: nodes with ranges, paths, reader, edits and patcher. The only place that imports SnakeYAML. */
@NullMarked
package io.deploymentdesigner.yaml;

import org.jspecify.annotations.NullMarked;
