package io.deploymentdesigner.document;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants changed: one step of the history.
 *
 * @param label what undo calls it, such as "Set replicas"
 * @param document index of the YAML document, from 0
 * @param edits made one after the other, each on the text that the one before left
 * @param mergeKey intents that follow each other with the same key are one step of undo (typing in one field); null for
 *     a step of its own
 * @param basis the text that the edits were made for, null for the text that they are made on. Where a path of theirs
 *     leads to something else by now, the intent is refused
 */
public record Intent(
        Message label,
        int document,
        List<YamlEdit> edits,
        @Nullable String mergeKey,
        @Nullable String basis) {
    /** Copies the edits. */
    public Intent {
        edits = List.copyOf(edits);
    }

    /** Edits made for the text as it is. */
    public Intent(Message label, int document, List<YamlEdit> edits, @Nullable String mergeKey) {
        this(label, document, edits, mergeKey, null);
    }

    /** One edit, a step of its own. */
    public static Intent of(Message label, int document, YamlEdit edit) {
        return new Intent(label, document, List.of(edit), null);
    }

    /** A finding's fix, a step of its own. */
    public static Intent of(Fix fix, int document) {
        return new Intent(fix.title(), document, fix.edits(), null);
    }

    /** The same, made for a text that need not be the one it is made on. */
    public Intent madeFor(String text) {
        return new Intent(label, document, edits, mergeKey, text);
    }

    /** Whether all edits replace text as it stands, so that they can mend a text that cannot be read. */
    boolean isTextual() {
        return edits.stream().allMatch(YamlEdit.ReplaceText.class::isInstance);
    }
}
