package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of a stream.
 *
 * @param text the whole text of the stream
 * @param index 0 for the first
 * @param range from the document's first character (its {@code ---} where written, the start of the text for the first)
 *     to where the next one begins
 * @param root null where the document is empty
 * @param anchored the nodes with an anchor, in the order in which they end
 */
public record YamlDocument(
        String text, int index, TextRange range, @Nullable YamlNode root, List<YamlNode> anchored) {
    /** Copies the list. */
    public YamlDocument {
        anchored = List.copyOf(anchored);
    }

    /** The node an alias stands for; the node itself otherwise, null for an alias that is not of this document. */
    public @Nullable YamlNode resolve(YamlNode node) {
        return node instanceof YamlAlias alias ? target(alias) : node;
    }

    /** The last node before the alias that has its name: an anchor may be given again. */
    private @Nullable YamlNode target(YamlAlias alias) {
        for (int i = anchored.size() - 1; i >= 0; i--) {
            YamlNode node = anchored.get(i);
            boolean before = node.range().end() <= alias.range().start();
            if (before && alias.name().equals(node.properties().anchor())) {
                return node;
            }
        }
        return null;
    }
}
