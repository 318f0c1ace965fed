package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document of a stream.
 *
 * @param index 0 for the first
 * @param range from the document's first character (its {@code ---} where written) to where the next one begins
 * @param root null where the document is empty
 * @param anchors the last node of each anchor name
 */
public record YamlDocument(
        int index, TextRange range, @Nullable YamlNode root, Map<String, YamlNode> anchors) {
    /** The node an alias stands for; the node itself otherwise, null for an unknown anchor. */
    public @Nullable YamlNode resolve(YamlNode node) {
        YamlNode current = node;
        for (int hops = 0; current instanceof YamlAlias alias; hops++) {
            YamlNode next = anchors.get(alias.name());
            if (next == null || hops > anchors.size()) {
                return null;
            }
            current = next;
        }
        return current;
    }
}
