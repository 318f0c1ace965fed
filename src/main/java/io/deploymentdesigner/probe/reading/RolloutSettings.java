package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.probe.rollout.IntOrPercent;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import java.util.List;

/**
 * How a Deployment replaces its pods.
 *
 * @param replicas wanted pods
 * @param recreate whether all old pods go before the first new one comes
 * @param maxSurge pods above the replicas
 * @param maxUnavailable pods below the replicas
 * @param minReadySeconds seconds a pod must be Ready to count as Available
 * @param progressDeadlineSeconds seconds without progress until the Deployment says so
 */
public record RolloutSettings(
        int replicas,
        boolean recreate,
        IntOrPercent maxSurge,
        IntOrPercent maxUnavailable,
        int minReadySeconds,
        int progressDeadlineSeconds) {
    /** The API's default for progressDeadlineSeconds. */
    public static final int DEFAULT_DEADLINE = 600;

    /** The deadline that never comes (pkg/controller/deployment/util, HasProgressDeadline). */
    public static final int NO_DEADLINE = Integer.MAX_VALUE;

    /** A rolling update in which every new pod needs so many milliseconds; {@link RolloutScenario#NEVER} for never. */
    public RolloutScenario scenario(long timeToAvailableMs) {
        return new RolloutScenario(replicas, maxSurge, maxUnavailable, List.of(timeToAvailableMs), 0);
    }

    /** Waves of a rolling update: the replicas divided by what may change at a time, rounded up. */
    public int waves() {
        RolloutScenario scenario = scenario(0);
        long atOnce = Math.max(1, (long) scenario.surge() + scenario.unavailable());
        return (int) ((replicas + atOnce - 1) / atOnce);
    }

    /** The same with another number of replicas. */
    public RolloutSettings withReplicas(int other) {
        return new RolloutSettings(other, recreate, maxSurge, maxUnavailable, minReadySeconds, progressDeadlineSeconds);
    }

    /** The same with other bounds. */
    public RolloutSettings withBounds(IntOrPercent surge, IntOrPercent unavailable) {
        return new RolloutSettings(replicas, recreate, surge, unavailable, minReadySeconds, progressDeadlineSeconds);
    }
}
