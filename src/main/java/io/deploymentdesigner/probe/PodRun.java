package io.deploymentdesigner.probe;

import java.util.List;
import java.util.stream.Stream;

/**
 * What happened to a pod.
 *
 * @param scenario what was simulated
 * @param events in the order of time; those that begin or end at or after the duration are left out
 * @param skipped ticks that sent no probe, in the order of time; empty unless asked for
 * @param ambiguous whether two things fell on one instant and a real kubelet would choose at random
 * @param coveredMs how far the simulation got, in milliseconds; less than the duration where the bound on its work cut
 *     it short
 */
public record PodRun(
        PodScenario scenario, List<PodEvent> events, List<SkippedTick> skipped, boolean ambiguous, long coveredMs) {
    /** Copies the lists. */
    public PodRun {
        events = List.copyOf(events);
        skipped = List.copyOf(skipped);
    }

    /** Whether the simulation stopped before the end because it had done enough work. */
    public boolean cutShort() {
        return coveredMs < scenario.durationMs();
    }

    /** The events of one kind, in the order of time. */
    public <E extends PodEvent> Stream<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
