package io.deploymentdesigner.document;

import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.CommentAbove;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.Set;

/**
 * What to take away so that no empty parent is left behind: with the last label goes the mapping of the labels. A parent
 * stays where it says something by being there, where the API asks for it, where a comment stands in it that is not the
 * entry's own, and where its text serves other places too.
 *
 * @param object the manifest they belong to, its kind's fields are known
 */
public record Pruning(Field object) {
    /** Objects that say something by being there, even when they are empty. */
    private static final Set<String> MEANINGFUL = Set.of("emptyDir", "spec", "metadata", "template", "podSelector");

    /** Of kinds whose fields are not known it is still certain that these may be left out. */
    private static final Set<String> IN_ANY_METADATA = Set.of("labels", "annotations");

    private String text() {
        return object.document().text();
    }

    /** The field itself, or its outermost ancestor that holds nothing else and may go. Every comment above stays. */
    public Field whole(Field field) {
        return outermost(field, field.isWritten() ? start(field) : 0);
    }

    /** As {@link #whole}, where the comment directly above the field is given up with it. */
    public Field wholeWithComment(Field field) {
        int start = field.isWritten() ? start(field) : 0;
        return outermost(
                field, CommentAbove.of(text(), start).map(TextRange::start).orElse(start));
    }

    /** From a field that is given up from an offset on, its comment included where that goes as well. */
    private Field outermost(Field field, int from) {
        Field whole = field;
        int start = from;
        while (isAlone(whole) && mayGo(whole.parent()) && !isCommented(whole, start)) {
            whole = whole.parent();
            start = start(whole);
        }
        return whole;
    }

    /** Not so where it comes from an alias or a merge key: what stands in the parent is not its own text then. */
    private static boolean isAlone(Field field) {
        Field parent = field.parent();
        return field.isWritten()
                && field.isEditable()
                && parent != field
                && parent.node() != null
                && size(parent.node()) == 1
                && parent.valueRange().contains(field.valueRange());
    }

    private static int size(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> mapping.entries().size();
            case YamlSequence sequence -> sequence.items().size();
            default -> 0;
        };
    }

    private boolean mayGo(Field parent) {
        YamlNode node = parent.node();
        boolean anchored = node != null && node.properties().anchor() != null;
        return !parent.name().isEmpty() && !anchored && !MEANINGFUL.contains(parent.name()) && isOptional(parent);
    }

    private boolean isOptional(Field parent) {
        Catalogue catalogue = Catalogue.of(object.get("kind").text());
        if (catalogue == null) {
            return IN_ANY_METADATA.contains(parent.name())
                    && parent.parent().name().equals("metadata");
        }
        YamlPath path = parent.yamlPath();
        CatalogueField known =
                path.startsWith(object.yamlPath()) ? catalogue.field(path.after(object.yamlPath())) : null;
        return known != null && !known.required();
    }

    /** Where a field's key begins, or an item's dash where it has one. */
    private static int start(Field field) {
        boolean dash = field.index() >= 0 && !isFlow(field.parent());
        TextRange range =
                dash ? field.parent().valueRange() : field.index() >= 0 ? field.valueRange() : field.keyRange();
        return range.start();
    }

    private static boolean isFlow(Field field) {
        return switch (field.node()) {
            case YamlMapping mapping -> mapping.flow();
            case YamlSequence sequence -> sequence.flow();
            case null, default -> false;
        };
    }

    /** Whether the parent holds a comment besides the one behind the entry and what is given up from {@code start} on. */
    private boolean isCommented(Field field, int start) {
        Field parent = field.parent();
        int key = parent.keyRange().start();
        int end = field.valueRange().end();
        return holdsComment(parent.keyRange().end(), start)
                || (isFlow(parent)
                        ? holdsComment(
                                end, Gaps.lineEnd(text(), parent.valueRange().end()))
                        : isCommentedBelow(end, key - Gaps.lineStart(text(), key)));
    }

    private boolean holdsComment(int from, int to) {
        return text().substring(from, Math.max(from, to)).contains("#");
    }

    /** Whether comment lines follow that are further right than the parent's key. */
    private boolean isCommentedBelow(int end, int column) {
        int line = Gaps.lineStart(text(), end) == end ? end : Gaps.nextLine(text(), end);
        while (line < text().length()) {
            int at = Gaps.skipBlanks(text(), line);
            boolean comment = at < text().length() && text().charAt(at) == '#';
            if (comment && at - line > column) {
                return true;
            }
            if (!comment && at < Gaps.lineEnd(text(), line)) {
                return false;
            }
            line = Gaps.nextLine(text(), line);
        }
        return false;
    }
}
