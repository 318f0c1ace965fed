package io.deploymentdesigner.diagnostic;

import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;

/**
 * A way to mend a finding: edits of the finding's document, made as one undoable step.
 *
 * @param title says what it does, as on a button
 * @param safe whether it may be part of "Fix all safe ones": it cannot change what already works
 * @param edits in the order in which they are made; paths are of the template's document
 */
public record Fix(Message title, boolean safe, List<YamlEdit> edits) {
    /** Copies the edits. */
    public Fix {
        edits = List.copyOf(edits);
    }
}
