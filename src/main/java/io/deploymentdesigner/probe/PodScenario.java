package io.deploymentdesigner.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One pod on one node for a while.
 *
 * @param containers the app containers, in the order of the manifest
 * @param terminationGracePeriodSeconds the pod's grace period; 0 skips hooks
 * @param node the node's chances
 * @param deleteAtMs when the pod is deleted; 0 for never
 * @param durationMs how long to look, in milliseconds since the kubelet saw the pod
 */
public record PodScenario(
        List<ContainerScenario> containers,
        int terminationGracePeriodSeconds,
        NodeConditions node,
        long deleteAtMs,
        long durationMs) {
    /** Copies the containers. */
    public PodScenario {
        containers = List.copyOf(containers);
        terminationGracePeriodSeconds = Math.max(0, terminationGracePeriodSeconds);
    }

    /** The same pod on another node. */
    public PodScenario on(NodeConditions other) {
        return new PodScenario(containers, terminationGracePeriodSeconds, other, deleteAtMs, durationMs);
    }

    /** The same pod looked at for another time, in milliseconds. */
    public PodScenario lasting(long otherDurationMs) {
        return new PodScenario(containers, terminationGracePeriodSeconds, node, deleteAtMs, otherDurationMs);
    }

    /** The same pod, deleted at {@code ms}. */
    public PodScenario deletedAt(long ms) {
        return new PodScenario(containers, terminationGracePeriodSeconds, node, ms, durationMs);
    }

    /** The same pod whatever its containers are called, so that pods of other names have its answers too. */
    public PodScenario unnamed() {
        List<ContainerScenario> unnamed = new ArrayList<>(containers.size());
        containers.forEach(container -> unnamed.add(container.unnamed()));
        return new PodScenario(unnamed, terminationGracePeriodSeconds, node, deleteAtMs, durationMs);
    }

    /** The same pod with one container changed. */
    public PodScenario withContainer(int index, UnaryOperator<ContainerScenario> change) {
        List<ContainerScenario> changed = new ArrayList<>(containers);
        changed.set(index, change.apply(containers.get(index)));
        return new PodScenario(changed, terminationGracePeriodSeconds, node, deleteAtMs, durationMs);
    }
}
