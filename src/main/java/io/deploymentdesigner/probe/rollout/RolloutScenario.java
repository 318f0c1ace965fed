package io.deploymentdesigner.probe.rollout;

import java.util.List;

/**
 * A change of a Deployment's pod template.
 *
 * @param replicas wanted pods, 0 or more
 * @param maxSurge pods above the replicas
 * @param maxUnavailable pods below the replicas
 * @param timeToAvailableMs milliseconds from creation to Available of each new pod in the order of creation; the last
 *     repeats, {@link #NEVER} for a pod that never becomes available
 * @param oldUnavailable old pods that are not available at the beginning
 */
public record RolloutScenario(
        int replicas,
        IntOrPercent maxSurge,
        IntOrPercent maxUnavailable,
        List<Long> timeToAvailableMs,
        int oldUnavailable) {
    /** The time to available of a pod that never is. */
    public static final long NEVER = -1;

    /** Copies the list; counts below 0 become 0. */
    public RolloutScenario {
        replicas = Math.max(0, replicas);
        timeToAvailableMs = List.copyOf(timeToAvailableMs);
        oldUnavailable = Math.clamp(oldUnavailable, 0, replicas);
    }

    /** Pods above the replicas, in numbers. */
    public int surge() {
        return maxSurge.roundedUp(replicas);
    }

    /** Pods below the replicas, in numbers; 1 if both bounds come to 0 (ResolveFenceposts). */
    public int unavailable() {
        int rounded = maxUnavailable.roundedDown(replicas);
        return Math.min(rounded == 0 && surge() == 0 ? 1 : rounded, replicas);
    }

    /** When the new pod with this number, from 0, becomes available after its creation. */
    long timeToAvailable(int number) {
        if (timeToAvailableMs.isEmpty()) {
            return 0;
        }
        return timeToAvailableMs.get(Math.min(number, timeToAvailableMs.size() - 1));
    }
}
