package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlStream;

/** What the patcher says to an edit. */
public sealed interface PatchResult {
    /**
     * The edit can be made.
     *
     * @param patch the smallest change of the text; empty where the text says so already
     * @param after the patched text, read
     */
    record Patched(TextPatch patch, YamlStream after) implements PatchResult {}

    /**
     * The edit cannot be made.
     *
     * @param reason why
     * @param range what stands in the way
     */
    record Refused(RefusalReason reason, TextRange range) implements PatchResult {}
}
