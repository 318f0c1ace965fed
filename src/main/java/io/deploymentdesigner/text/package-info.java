/**
 * Immutable values about text: ranges, edits, patches, lines. All offsets are UTF-16 units, ends are exclusive.
 * Nothing here knows YAML, Kubernetes or a toolkit.
 */
@NullMarked
package io.deploymentdesigner.text;

import org.jspecify.annotations.NullMarked;
