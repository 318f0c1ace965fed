package io.deploymentdesigner.probe.rollout;

import java.util.List;

/**
 * How a rollout went.
 *
 * @param steps the controller's steps, in order
 * @param complete whether all new pods became available and no old one is left
 * @param durationMs when it was complete, or when the last thing happened
 * @param minAvailable fewest available pods at any step
 * @param maxTotal most pods at any step
 * @param cutShort whether the bound on steps ended it
 */
public record RolloutRun(
        List<RolloutStep> steps, boolean complete, long durationMs, int minAvailable, int maxTotal, boolean cutShort) {
    /** Copies the steps. */
    public RolloutRun {
        steps = List.copyOf(steps);
    }
}
