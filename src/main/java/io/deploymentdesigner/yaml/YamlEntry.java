package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * One key and value of a mapping.
 *
 * @param key usually a scalar
 * @param colon offset of the colon, or -1 where none is written
 * @param value blank where nothing is written
 */
public record YamlEntry(YamlNode key, int colon, YamlNode value) {
    /** The key's text, null where the key is no scalar. */
    public @Nullable String name() {
        return key instanceof YamlScalar scalar ? scalar.value() : null;
    }

    /** Key and value together. */
    public TextRange range() {
        return key.range().union(value.range());
    }
}
