package io.deploymentdesigner.yaml;

import io.deploymentdesigner.yaml.YamlNodes.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step down from a node, through aliases and merge keys. */
final class Walk {
    private static final String MERGE = "<<";

    private final YamlDocument document;

    Walk(YamlDocument document) {
        this.document = document;
    }

    @Nullable
    Place step(Place from, YamlPath.Step step) {
        YamlNode node = document.resolve(from.node());
        boolean shared = from.shared() || from.node() instanceof YamlAlias;
        return switch (step) {
            case YamlPath.Key(String name)
            when node instanceof YamlMapping mapping -> key(from.path(), mapping, name, shared);
            case YamlPath.Index(int index)
            when node instanceof YamlSequence sequence -> item(from.path(), sequence, index, shared);
            case YamlPath.Where where
            when node instanceof YamlSequence sequence -> item(from.path(), sequence, find(sequence, where), shared);
            default -> null;
        };
    }

    private @Nullable Place key(YamlPath path, YamlMapping mapping, String name, boolean shared) {
        YamlEntry entry = mapping.entry(name);
        if (entry != null) {
            return new Place(path.key(name), entry.key(), entry.value(), shared);
        }
        YamlNode merged = mapping.get(MERGE);
        return merged == null || MERGE.equals(name) ? null : merged(path, merged, name);
    }

    /** Of several merged mappings the first that has the key counts. */
    private @Nullable Place merged(YamlPath path, YamlNode source, String name) {
        return switch (document.resolve(source)) {
            case YamlMapping mapping -> key(path, mapping, name, true);
            case YamlSequence sequence -> {
                for (YamlItem item : sequence.items()) {
                    Place found = merged(path, item.value(), name);
                    if (found != null) {
                        yield found;
                    }
                }
                yield null;
            }
            case null, default -> null;
        };
    }

    private static @Nullable Place item(YamlPath path, YamlSequence sequence, int index, boolean shared) {
        List<YamlItem> items = sequence.items();
        return index < 0 || index >= items.size()
                ? null
                : new Place(path.index(index), null, items.get(index).value(), shared);
    }

    private int find(YamlSequence sequence, YamlPath.Where where) {
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode value = document.resolve(sequence.items().get(i).value());
            YamlNode field = value instanceof YamlMapping mapping ? mapping.get(where.field()) : null;
            YamlNode found = field == null ? null : document.resolve(field);
            if (found instanceof YamlScalar scalar && scalar.value().equals(where.value())) {
                return i;
            }
        }
        return -1;
    }
}
