package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a mapping as go-yaml v2 builds them: one after the other, a merge key puts in the entries of what it
 * names at its place, and whatever comes later replaces what was there.
 */
final class MergedEntries {
    private static final int DEEPEST = 64;

    private final YamlDocument document;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * An entry that counts.
     *
     * @param key null for the items of a list
     * @param value as written, perhaps an alias
     * @param merged whether it stands in another mapping
     */
    record Entry(@Nullable YamlNode key, YamlNode value, boolean merged) {}

    private MergedEntries(YamlDocument document) {
        this.document = document;
    }

    static Map<String, Entry> of(YamlDocument document, YamlMapping mapping) {
        MergedEntries merged = new MergedEntries(document);
        merged.add(mapping, 0);
        return merged.entries;
    }

    private void add(YamlMapping mapping, int depth) {
        for (YamlEntry entry : mapping.entries()) {
            if (GoYamlKeys.isMerge(entry.key())) {
                merge(entry.value(), depth + 1);
            } else {
                String name = GoYamlKeys.name(document, entry.key());
                if (name != null) {
                    entries.put(name, new Entry(entry.key(), entry.value(), depth > 0));
                }
            }
        }
    }

    private void merge(YamlNode value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (document.resolve(value) instanceof YamlSequence sequence) {
            sequence.items().reversed().forEach(item -> mergeMapping(item.value(), depth));
        } else {
            mergeMapping(value, depth);
        }
    }

    private void mergeMapping(YamlNode value, int depth) {
        if (document.resolve(value) instanceof YamlMapping mapping) {
            add(mapping, depth);
        }
    }
}
