package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.diagnostic.Message;

/** What the parts are called. */
public final class PartWords {
    private static final String BUNDLE = "io.deploymentdesigner.fx.part.messages";

    private PartWords() {}

    /** The name of a kind of part. */
    public static Message of(PartKind kind) {
        return Message.of(BUNDLE, kind.word());
    }
}
