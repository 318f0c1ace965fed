/**
 * The lossless YAML tree over a text: its records, the reader that makes it, and the ways through it. The only room
 * that imports SnakeYAML, and of that only its parser: tokens and marks. What a scalar means to the cluster is not
 * decided here. Changing a text lies in {@code yaml.patch}.
 */
@NullMarked
package io.deploymentdesigner.yaml;

import org.jspecify.annotations.NullMarked;
