package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.rollout.RolloutStep;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pods of a rollout that share their times, with numbers that follow each other: one row tells of all of them.
 *
 * @param pod the first of them
 * @param pods how many they are, at least 1
 */
public record RolloutRow(RolloutPod pod, int pods) {
    /** Stable: {@code pod-new-3} for one pod, {@code pod-new-3-6} for several. */
    public String id() {
        return pods == 1 ? pod.row() : pod.row() + "-" + last();
    }

    /** The number of the last one. */
    public int last() {
        return pod.number() + pods - 1;
    }

    /** A row for each of them. */
    Stream<RolloutRow> each() {
        return IntStream.rangeClosed(pod.number(), last()).mapToObj(n -> new RolloutRow(pod.numbered(n), 1));
    }

    /** The old pods of the lowest numbers, then the new ones that are created first. */
    static List<RolloutRow> of(RolloutForecast forecast, long startDelayMs) {
        Deque<RolloutRow> olds = new ArrayDeque<>();
        List<RolloutRow> news = new ArrayList<>();
        List<RolloutStep> steps = forecast.run().steps();
        int old = steps.getFirst().oldPods();
        int fresh = steps.getFirst().newPods();
        for (RolloutStep step : steps.subList(1, steps.size())) {
            if (step.oldPods() < old) {
                ended(olds, RolloutPod.ended(step.oldPods() + 1, step.at(), forecast.end()), old - step.oldPods());
                old = step.oldPods();
            }
            if (step.newPods() > fresh) {
                created(news, RolloutPod.created(fresh + 1, step.at(), startDelayMs, forecast), step.newPods() - fresh);
                fresh = step.newPods();
            }
        }
        if (old > 0) {
            olds.addFirst(new RolloutRow(RolloutPod.staying(), old));
        }
        return Stream.concat(olds.stream(), news.stream()).toList();
    }

    private static void ended(Deque<RolloutRow> olds, RolloutPod pod, int count) {
        RolloutRow next = olds.peekFirst();
        boolean together = next != null && next.pod().endsMs() == pod.endsMs();
        olds.addFirst(new RolloutRow(pod, together ? count + olds.removeFirst().pods() : count));
    }

    private static void created(List<RolloutRow> news, RolloutPod pod, int count) {
        RolloutRow last = news.isEmpty() ? null : news.getLast();
        if (last != null && last.pod().createdMs() == pod.createdMs()) {
            news.set(news.size() - 1, new RolloutRow(last.pod(), last.pods() + count));
        } else {
            news.add(new RolloutRow(pod, count));
        }
    }
}
