package io.deploymentdesigner.export;

import io.deploymentdesigner.diagnostic.Message;

/** What became of writing a file. */
public sealed interface WriteResult {
    /** The file holds the new text. */
    record Written() implements WriteResult {}

    /** The file is as it was before; the reason in plain words. */
    record Failed(Message reason) implements WriteResult {}
}
