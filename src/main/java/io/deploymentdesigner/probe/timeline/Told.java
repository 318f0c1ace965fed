package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;

/** The words of the timeline. */
final class Told {
    private static final String BUNDLE = "io.deploymentdesigner.probe.timeline.messages";

    private Told() {}

    static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }
}
