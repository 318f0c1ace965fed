package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Message;

/** The sentence for a trouble: the variable, its value, and what the field then holds. */
final class Sentences {
    private Sentences() {}

    static Message of(Trouble trouble, String variable, Pieces pieces, int index) {
        return Findings.say(
                trouble.code() + trouble.variant(),
                variable,
                Shown.value(pieces.values().get(index)),
                Shown.value(pieces.text()));
    }
}
