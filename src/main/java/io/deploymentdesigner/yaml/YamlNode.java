package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;

/**
 * A node of the lossless tree. Ranges are UTF-16 offsets in the text that was read, without the white space, comments
 * and line breaks that follow the node.
 */
public sealed interface YamlNode permits YamlScalar, YamlMapping, YamlSequence, YamlAlias {
    /** The value itself, without its anchor and tag; empty and just after the indicator where nothing is written. */
    TextRange range();

    /** Anchor and tag written before the value. */
    NodeProperties properties();
}
