package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;

/** Ends the planning of an edit that cannot be made; never leaves the patcher. */
final class Obstacle extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final RefusalReason reason;
    private final transient TextRange range;

    Obstacle(RefusalReason reason, TextRange range) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.range = range;
    }

    PatchResult.Refused refused() {
        return new PatchResult.Refused(reason, range);
    }
}
