package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.List;

/**
 * A way to make an edit, not yet proved.
 *
 * @param patch the change of the text
 * @param change the change of the meaning that it should make
 * @param given what is given up: comments in here may go
 */
record Proposal(TextPatch patch, Change change, List<TextRange> given) {
    static Proposal of(Change change, TextRange given, TextEdit... edits) {
        return new Proposal(TextPatch.of(edits), change, List.of(given));
    }
}
