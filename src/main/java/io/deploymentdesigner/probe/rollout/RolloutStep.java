package io.deploymentdesigner.probe.rollout;

/**
 * The pods after one step of the controller.
 *
 * @param at milliseconds since the change
 * @param newPods pods of the new ReplicaSet
 * @param oldPods pods of the old one
 * @param newAvailable available pods of the new one
 * @param oldAvailable available pods of the old one
 */
public record RolloutStep(long at, int newPods, int oldPods, int newAvailable, int oldAvailable) {
    /** All available pods. */
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, (long) newAvailable + oldAvailable);
    }

    /** All pods that count. */
    public int total() {
        return (int) Math.min(Integer.MAX_VALUE, (long) newPods + oldPods);
    }
}
