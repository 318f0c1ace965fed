package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Ways through a document: from a path to its node and from an offset to its path. */
public final class YamlNodes {
    private YamlNodes() {}

    /**
     * What stands at a path.
     *
     * @param path with each {@code Where} replaced by the index it found
     * @param key the key before the value, null for an item and for the root
     * @param node the value as written: an alias stays an alias
     * @param shared whether an alias or a merge key was followed on the way, so that the node is written for other
     *     places too
     */
    public record Place(YamlPath path, @Nullable YamlNode key, YamlNode node, boolean shared) {
        /** Key and value together. */
        public TextRange range() {
            return key == null ? node.range() : key.range().union(node.range());
        }
    }

    /** The node at a path, through aliases and merge keys; null where nothing is. */
    public static @Nullable YamlNode at(YamlDocument document, YamlPath path) {
        Place place = place(document, path);
        return place == null ? null : place.node();
    }

    /** What stands at a path, through aliases and merge keys; null where nothing is. */
    public static @Nullable Place place(YamlDocument document, YamlPath path) {
        Place nearest = nearest(document, path);
        boolean whole =
                nearest != null && nearest.path().steps().size() == path.steps().size();
        return whole ? nearest : null;
    }

    /** What stands at the path, or else at its nearest ancestor that is there; null where the document is empty. */
    public static @Nullable Place nearest(YamlDocument document, YamlPath path) {
        if (document.root() == null) {
            return null;
        }
        Walk walk = new Walk(document);
        Place place = new Place(YamlPath.ROOT, null, document.root(), false);
        for (YamlPath.Step step : path.steps()) {
            Place next = walk.step(place, step);
            if (next == null) {
                return place;
            }
            place = next;
        }
        return place;
    }

    /** The path of the innermost entry or item that holds or touches the offset; the root where none does. */
    public static YamlPath pathAt(YamlDocument document, int offset) {
        YamlPath path = YamlPath.ROOT;
        YamlNode node = document.root();
        while (node != null) {
            Place child = child(path, node, offset);
            if (child == null) {
                return path;
            }
            path = child.path();
            node = child.node();
        }
        return path;
    }

    private static @Nullable Place child(YamlPath path, YamlNode node, int offset) {
        return switch (node) {
            case YamlMapping mapping -> entryAt(path, mapping, offset);
            case YamlSequence sequence -> itemAt(path, sequence, offset);
            case YamlScalar scalar -> null;
            case YamlAlias alias -> null;
        };
    }

    private static @Nullable Place entryAt(YamlPath path, YamlMapping mapping, int offset) {
        for (YamlEntry entry : mapping.entries()) {
            if (touches(entry.range(), offset) && entry.name() != null) {
                return new Place(path.key(entry.name()), entry.key(), entry.value(), false);
            }
        }
        return null;
    }

    private static @Nullable Place itemAt(YamlPath path, YamlSequence sequence, int offset) {
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlItem item = sequence.items().get(i);
            TextRange value = item.value().range();
            int start = item.dash() < 0 ? value.start() : item.dash();
            if (touches(new TextRange(start, value.end()), offset)) {
                return new Place(path.index(i), null, item.value(), false);
            }
        }
        return null;
    }

    private static boolean touches(TextRange range, int offset) {
        return range.start() <= offset && offset <= range.end();
    }
}
