package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** Keeps anchors that aliases need. */
final class Anchors {
    private Anchors() {}

    /**
     * Refuses to give up a node when an alias outside of it means something inside of it.
     *
     * @param own whether the node's own anchor goes too
     */
    static void refuseIfNeeded(YamlDocument document, YamlNode node, boolean own) {
        if (document.anchored().isEmpty() || document.root() == null) {
            return;
        }
        TextRange lost = new TextRange(Site.beginning(node), node.range().end());
        for (YamlAlias alias : aliases(document.root(), new ArrayList<>())) {
            YamlNode target = document.resolve(alias);
            boolean inside =
                    target != null && (own || !target.range().equals(node.range())) && lost.contains(target.range());
            if (inside && !lost.contains(alias.range())) {
                throw new Obstacle(RefusalReason.ANCHOR_IN_USE, alias.range());
            }
        }
    }

    private static List<YamlAlias> aliases(YamlNode node, List<YamlAlias> found) {
        switch (node) {
            case YamlScalar scalar -> {}
            case YamlAlias alias -> found.add(alias);
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    aliases(entry.key(), found);
                    aliases(entry.value(), found);
                }
            }
            case YamlSequence sequence -> {
                for (YamlItem item : sequence.items()) {
                    aliases(item.value(), found);
                }
            }
        }
        return found;
    }
}
