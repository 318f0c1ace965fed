package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.rollout.RolloutStep;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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
        long goneMs) {
    /** Stands for what does not happen. */
    public static final long NEVER = -1;

    /** The id of its row: {@code pod-old-1}, {@code pod-new-1}. */
    public String row() {
        return "pod-" + (isNew ? "new-" : "old-") + number;
    }

    /** Whether it answers at a time, if it is there. */
    boolean answers(long at) {
        return servesMs >= 0 && at >= servesMs && !(endsMs >= 0 && at >= goneMs);
    }

    /** Whether callers are sent to it at a time. */
    boolean called(long at) {
        return readyMs >= 0 && at >= readyMs && !(endsMs >= 0 && at >= endsMs);
    }

    /** The most pods of one version that are told apart. */
    private static final int MOST = 1_000;

    /** The old pods of the lowest numbers, then the new ones that are created first. */
    static List<RolloutPod> of(RolloutForecast forecast, long startDelayMs) {
        Deque<RolloutPod> olds = new ArrayDeque<>();
        List<RolloutPod> news = new ArrayList<>();
        List<RolloutStep> steps = forecast.run().steps();
        int old = Math.min(MOST, steps.getFirst().oldPods());
        for (int i = 1; i < steps.size(); i++) {
            RolloutStep step = steps.get(i);
            for (; old > step.oldPods(); old--) {
                olds.addFirst(ended(old, step.at(), forecast.endsMs()));
            }
            while (news.size() < Math.min(MOST, step.newPods())) {
                news.add(created(news.size() + 1, step.at(), startDelayMs, forecast));
            }
        }
        for (; old > 0; old--) {
            olds.addFirst(new RolloutPod(false, old, 0, 0, 0, 0, 0, NEVER, NEVER));
        }
        List<RolloutPod> all = new ArrayList<>(olds);
        all.addAll(news);
        return all;
    }

    private static RolloutPod ended(int number, long at, long endsMs) {
        return new RolloutPod(false, number, 0, 0, 0, 0, 0, at, at + endsMs);
    }

    private static RolloutPod created(int number, long at, long startDelayMs, RolloutForecast forecast) {
        long ready = forecast.readyMs() < 0 ? NEVER : at + forecast.readyMs();
        long available = forecast.availableMs() < 0 ? NEVER : at + forecast.availableMs();
        long serves = forecast.servesMs() < 0 ? NEVER : at + forecast.servesMs();
        return new RolloutPod(true, number, at, at + startDelayMs, serves, ready, available, NEVER, NEVER);
    }
}
