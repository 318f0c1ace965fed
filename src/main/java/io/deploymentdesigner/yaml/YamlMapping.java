package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping, with its entries in the order of the text; duplicates are kept.
 *
 * @param range from the first key (or brace) to the end of the last value (or brace)
 * @param flow whether it is written with braces
 * @param entries in the order of the text
 * @param properties anchor and tag
 */
public record YamlMapping(TextRange range, boolean flow, List<YamlEntry> entries, NodeProperties properties)
        implements YamlNode {
    /** The first entry of that name, null where there is none. Merge keys are not followed. */
    public @Nullable YamlEntry entry(String name) {
        for (YamlEntry entry : entries) {
            if (name.equals(entry.name())) {
                return entry;
            }
        }
        return null;
    }

    /** The value of the first entry of that name, null where there is none. */
    public @Nullable YamlNode get(String name) {
        YamlEntry entry = entry(name);
        return entry == null ? null : entry.value();
    }
}
