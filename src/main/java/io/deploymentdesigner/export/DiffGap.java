package io.deploymentdesigner.export;

import io.deploymentdesigner.diagnostic.Message;

/**
 * Kept lines that a difference leaves out.
 *
 * @param lines how many, at least 1
 */
public record DiffGap(int lines) implements DiffRow {
    /** How many, in a sentence. */
    public Message message() {
        return Message.of("io.deploymentdesigner.export.messages", "diff.gap", lines);
    }
}
