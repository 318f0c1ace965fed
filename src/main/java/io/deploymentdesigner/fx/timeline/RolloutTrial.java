package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.rollout.IntOrPercent;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is tried of a rollout without writing it to the file; empty for the file's own.
 *
 * @param replicas another number of pods
 * @param surge another maxSurge
 * @param unavailable another maxUnavailable
 */
record RolloutTrial(Optional<Integer> replicas, Optional<IntOrPercent> surge, Optional<IntOrPercent> unavailable) {
    static final RolloutTrial NONE = new RolloutTrial(Optional.empty(), Optional.empty(), Optional.empty());

    RolloutTrial withReplicas(int tried) {
        return new RolloutTrial(Optional.of(tried), surge, unavailable);
    }

    RolloutTrial withSurge(IntOrPercent tried) {
        return new RolloutTrial(replicas, Optional.of(tried), unavailable);
    }

    RolloutTrial withUnavailable(IntOrPercent tried) {
        return new RolloutTrial(replicas, surge, Optional.of(tried));
    }

    RolloutSettings applied(RolloutSettings settings) {
        return settings.withReplicas(replicas.orElse(settings.replicas()))
                .withBounds(surge.orElse(settings.maxSurge()), unavailable.orElse(settings.maxUnavailable()));
    }

    /** Only what differs from the file's own. */
    RolloutTrial against(RolloutSettings written) {
        return new RolloutTrial(
                replicas.filter(n -> n != written.replicas()),
                surge.filter(b -> !b.equals(written.maxSurge())),
                unavailable.filter(b -> !b.equals(written.maxUnavailable())));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** The fields that are tried, as the manifest names them. */
    String names() {
        return Stream.of(
                        replicas.map(n -> "replicas"),
                        surge.map(b -> "maxSurge"),
                        unavailable.map(b -> "maxUnavailable"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
