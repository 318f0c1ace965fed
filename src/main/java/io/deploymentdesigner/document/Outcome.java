package io.deploymentdesigner.document;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;

/** What came of an intent. */
public sealed interface Outcome {
    /**
     * It was done.
     *
     * @param snapshot the document now
     * @param patch what changed in the text; empty where it said so already
     */
    record Applied(Snapshot snapshot, TextPatch patch) implements Outcome {}

    /**
     * It was not done; nothing changed.
     *
     * @param message why, and what helps
     * @param range what stands in the way
     */
    record Refused(Message message, TextRange range) implements Outcome {}
}
