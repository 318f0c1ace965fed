package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.reading.RolloutSettings;
import java.util.OptionalInt;

/**
 * What is tried of a rollout without writing it to the file.
 *
 * @param replicas another number of pods; empty for the file's own
 */
record RolloutTrial(OptionalInt replicas) {
    static final RolloutTrial NONE = new RolloutTrial(OptionalInt.empty());

    RolloutSettings applied(RolloutSettings settings) {
        return replicas.isPresent() ? settings.withReplicas(replicas.getAsInt()) : settings;
    }
}
