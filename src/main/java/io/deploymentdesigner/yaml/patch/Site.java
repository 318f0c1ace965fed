package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node that is written where its path says: no alias and no merge key on the way.
 *
 * @param parent the collection around it, null for the root
 * @param index its place in the parent
 * @param node the node
 */
record Site(@Nullable Site parent, int index, YamlNode node) {
    /** The indices of the entries and items on the way from the root. */
    List<Integer> indices() {
        List<Integer> way = parent == null ? new ArrayList<>() : parent.indices();
        if (parent != null) {
            way.add(index);
        }
        return way;
    }

    /** How many entries or items a collection has, 0 for what is none. */
    int size() {
        return switch (node) {
            case YamlMapping mapping -> mapping.entries().size();
            case YamlSequence sequence -> sequence.items().size();
            default -> 0;
        };
    }

    /** An entry's value or an item of a collection. */
    Site child(int at) {
        YamlNode child = node instanceof YamlMapping mapping
                ? mapping.entries().get(at).value()
                : ((YamlSequence) node).items().get(at).value();
        return new Site(this, at, child);
    }

    /** The entry whose value this is, null for an item and for the root. */
    @Nullable
    YamlEntry entry() {
        return parent != null && parent.node instanceof YamlMapping mapping
                ? mapping.entries().get(index)
                : null;
    }

    /** The item that this is, null for an entry's value and for the root. */
    @Nullable
    YamlItem item() {
        return parent != null && parent.node instanceof YamlSequence sequence
                ? sequence.items().get(index)
                : null;
    }

    /** Whether it stands in braces or brackets. */
    boolean inFlow() {
        return parent != null && isFlow(parent.node);
    }

    /** Whether the node is a collection in braces or brackets. */
    static boolean isFlow(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> mapping.flow();
            case YamlSequence sequence -> sequence.flow();
            default -> false;
        };
    }

    /** Whether the node is a collection of lines. */
    static boolean isBlockCollection(YamlNode node) {
        return (node instanceof YamlMapping || node instanceof YamlSequence) && !isFlow(node);
    }

    /** Just behind what comes before the value: colon or dash, or else anchor and tag; -1 where there is none of it. */
    int after() {
        TextRange properties = node.properties().range();
        if (properties != null) {
            return properties.end();
        }
        YamlEntry entry = entry();
        if (entry != null) {
            return entry.colon() < 0 ? -1 : entry.colon() + 1;
        }
        YamlItem item = item();
        return item == null || item.dash() < 0 ? -1 : item.dash() + 1;
    }

    /** Where the entry or item begins: its key or dash (a question mark before the key is not counted). */
    int start() {
        YamlEntry entry = entry();
        if (entry != null) {
            return beginning(entry.key());
        }
        YamlItem item = item();
        return item == null || item.dash() < 0 ? beginning(node) : item.dash();
    }

    /** Where a node begins with its anchor and tag. */
    static int beginning(YamlNode node) {
        TextRange properties = node.properties().range();
        return properties == null ? node.range().start() : properties.start();
    }
}
