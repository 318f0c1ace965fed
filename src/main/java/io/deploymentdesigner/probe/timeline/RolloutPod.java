package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.verdict.PodEnd;
import io.deploymentdesigner.probe.verdict.RolloutForecast;

/**
 * One pod of a rollout; times in milliseconds since the change, {@link #NEVER} for what does not happen.
 *
 * @param isNew whether of the new version
 * @param number from 1
 * @param createdMs when it was created; 0 for old pods
 * @param startedMs when its container starts
 * @param servesMs when it begins to answer; {@link #NEVER} where it is killed before
 * @param readyMs when it is Ready
 * @param availableMs when it is Available
 * @param endsMs when it is deleted
 * @param cutOffMs when its proxy is gone while its app goes on; {@link #NEVER} where that does not happen
 * @param goneMs when it has ended
 */
public record RolloutPod(
        boolean isNew,
        int number,
        long createdMs,
        long startedMs,
        long servesMs,
        long readyMs,
        long availableMs,
        long endsMs,
        long cutOffMs,
        long goneMs) {
    /** Stands for what does not happen. */
    public static final long NEVER = -1;

    /** The id of its row: {@code pod-old-1}, {@code pod-new-1}. */
    public String row() {
        return "pod-" + (isNew ? "new-" : "old-") + number;
    }

    /** Another pod with the same times. */
    RolloutPod numbered(int other) {
        return new RolloutPod(
                isNew, other, createdMs, startedMs, servesMs, readyMs, availableMs, endsMs, cutOffMs, goneMs);
    }

    /** The first old pod where it is not deleted. */
    static RolloutPod staying() {
        return new RolloutPod(false, 1, 0, 0, 0, 0, 0, NEVER, NEVER, NEVER);
    }

    /** An old pod that is deleted at a time. */
    static RolloutPod ended(int number, long at, PodEnd end) {
        long cutOff = end.cutOffMs() > 0 ? at + end.proxyLeavesMs() : NEVER;
        return new RolloutPod(false, number, 0, 0, 0, 0, 0, at, cutOff, at + end.endsMs());
    }

    /** A new pod that is created at a time. */
    static RolloutPod created(int number, long at, long startDelayMs, RolloutForecast forecast) {
        long ready = forecast.readyMs() < 0 ? NEVER : at + forecast.readyMs();
        long available = forecast.availableMs() < 0 ? NEVER : at + forecast.availableMs();
        long serves = forecast.servesMs() < 0 ? NEVER : at + forecast.servesMs();
        return new RolloutPod(true, number, at, at + startDelayMs, serves, ready, available, NEVER, NEVER, NEVER);
    }
}
