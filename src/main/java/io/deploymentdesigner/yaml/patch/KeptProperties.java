package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.NodeProperties;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the anchor and tag before an old value stays before the new one: the anchor always, a tag only if it says of
 * the new value what it said of the old.
 */
final class KeptProperties {
    private static final String CORE = "tag:yaml.org,2002:";

    private final String text;
    private final NodeProperties old;
    private final boolean keepsTag;
    private final Meaning.Mark added;

    KeptProperties(String text, YamlNode node, Fragment value) {
        this.text = text;
        this.old = node.properties();
        this.keepsTag = old.tag() == null || keepsTag(old.tag(), node, value.root());
        this.added = value.root() == null
                ? Meaning.Mark.NONE
                : Meaning.Mark.of(value.root().properties());
    }

    private static boolean keepsTag(String tag, YamlNode node, @Nullable YamlNode value) {
        if (value == null || !value.properties().equals(NodeProperties.NONE) || !isSameKind(node, value)) {
            return false;
        }
        boolean typed = value instanceof YamlScalar scalar
                && tag.startsWith(CORE)
                && (!tag.equals(CORE + "str") || (scalar.style().isPlain() && Retyping.retypes(scalar.value())));
        return !typed;
    }

    private static boolean isSameKind(YamlNode a, YamlNode b) {
        return (a instanceof YamlScalar && b instanceof YamlScalar)
                || (a instanceof YamlMapping && b instanceof YamlMapping)
                || (a instanceof YamlSequence && b instanceof YamlSequence);
    }

    /** Whether old and new value both bring an anchor: only one can stand here. */
    boolean areTwoAnchors() {
        return old.anchor() != null && added.anchor() != null;
    }

    /** Anchor and tag of the new value. */
    Meaning.Mark mark() {
        String anchor = old.anchor() == null ? added.anchor() : old.anchor();
        String tag = keepsTag && old.tag() != null ? old.tag() : added.tag();
        return new Meaning.Mark(anchor, tag);
    }

    /** The given edits and the one that takes the tag away, where it must go. */
    TextEdit[] with(TextEdit... edits) {
        TextRange range = old.range();
        if (keepsTag || range == null) {
            return edits;
        }
        List<TextEdit> all = new ArrayList<>(List.of(edits));
        all.add(old.anchor() == null ? without(range) : new TextEdit(range, "&" + old.anchor()));
        return all.toArray(TextEdit[]::new);
    }

    /** The tag goes with the blank before it, or at the beginning of a line with those behind it. */
    private TextEdit without(TextRange range) {
        int before = range.start() - 1;
        boolean blank = before >= 0 && Gaps.isBlank(text.charAt(before));
        return blank ? TextEdit.delete(before, range.end()) : TextEdit.delete(range.start(), range.end());
    }
}
