package io.deploymentdesigner.cluster;

import io.deploymentdesigner.diagnostic.Message;

/** The sentences about clusters. */
final class Sentences {
    private static final String BUNDLE = "io.deploymentdesigner.cluster.messages";

    private Sentences() {}

    static Message of(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }
}
