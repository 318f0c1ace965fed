package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;

/**
 * A scalar.
 *
 * @param range the scalar with its quotes or block header
 * @param value its content after unescaping and folding
 * @param style how it is written
 * @param properties anchor and tag
 */
public record YamlScalar(TextRange range, String value, ScalarStyle style, NodeProperties properties)
        implements YamlNode {
    /** Whether nothing at all is written here, as in {@code key:}. */
    public boolean isBlank() {
        return range.isEmpty() && style.isPlain();
    }
}
