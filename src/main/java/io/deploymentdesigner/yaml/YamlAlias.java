package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;

/**
 * A reference to an anchored node. It is never expanded while reading.
 *
 * @param range the star and the name
 * @param name the anchor's name
 */
public record YamlAlias(TextRange range, String name) implements YamlNode {
    @Override
    public NodeProperties properties() {
        return NodeProperties.NONE;
    }
}
