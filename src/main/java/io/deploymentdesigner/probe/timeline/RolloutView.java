package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.rollout.RolloutStep;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rollout in time: its pods, its waves, how many are Available, and what callers meet.
 *
 * @param forecast how it goes
 * @param assumptions what the file does not say
 * @param pods the old pods, then the new ones; at most {@value #MOST_PODS} of each
 * @param waves the new pods that are created together
 * @param capacity how many pods are Available, and Ready besides; from a while before the change on
 * @param callers what callers meet
 * @param viewMs how long it is worth looking, in milliseconds
 */
public record RolloutView(
        RolloutForecast forecast,
        Assumptions assumptions,
        List<RolloutPod> pods,
        List<Wave> waves,
        List<Capacity> capacity,
        List<Span> callers,
        long viewMs) {
    /** The most pods of one kind that have a row of their own. */
    public static final int MOST_PODS = 12;

    private static final long LEAST_VIEW_MS = 30_000;

    /** New pods that are created together: how many, from when, and until when they are Available. */
    public record Wave(long from, long to, int pods) {}

    /** How many pods are Available from a time on, and how many are Ready besides. */
    public record Capacity(long from, int oldAvailable, int newAvailable, int readyBesides) {}

    /** Copies the lists. */
    public RolloutView {
        pods = List.copyOf(pods);
        waves = List.copyOf(waves);
        capacity = List.copyOf(capacity);
        callers = List.copyOf(callers);
    }

    /** The rollout of a workload with these settings. */
    public static RolloutView of(Workload workload, Assumptions asked, RolloutSettings settings) {
        Assumptions assumptions = asked.behind(workload.proxy());
        RolloutForecast forecast = RolloutForecast.of(workload, assumptions, settings);
        List<RolloutPod> pods = RolloutPod.of(forecast, assumptions.startDelayMs());
        long view = Math.max(LEAST_VIEW_MS, forecast.run().durationMs() * 11 / 10 + forecast.endsMs());
        List<Capacity> capacity = capacity(forecast, -lead(view));
        return new RolloutView(
                forecast,
                assumptions,
                shown(pods),
                waves(forecast),
                capacity,
                RolloutCallers.of(forecast, assumptions, pods, view),
                view);
    }

    /** How many pods of each version have no row of their own. */
    public int hidden() {
        return Math.max(0, forecast.settings().replicas() - MOST_PODS);
    }

    private static List<RolloutPod> shown(List<RolloutPod> pods) {
        List<RolloutPod> shown = new ArrayList<>();
        pods.stream().filter(p -> !p.isNew()).limit(MOST_PODS).forEach(shown::add);
        pods.stream().filter(RolloutPod::isNew).limit(MOST_PODS).forEach(shown::add);
        return shown;
    }

    private static List<Wave> waves(RolloutForecast forecast) {
        List<Wave> waves = new ArrayList<>();
        List<RolloutStep> steps = forecast.run().steps();
        for (int i = 1; i < steps.size() && forecast.availableMs() >= 0; i++) {
            RolloutStep step = steps.get(i);
            int pods = step.newPods() - steps.get(i - 1).newPods();
            if (pods > 0) {
                join(waves, new Wave(step.at(), step.at() + forecast.availableMs(), pods));
            }
        }
        return waves;
    }

    private static void join(List<Wave> waves, Wave next) {
        if (!waves.isEmpty() && waves.getLast().from() == next.from()) {
            waves.add(new Wave(next.from(), next.to(), waves.removeLast().pods() + next.pods()));
        } else {
            waves.add(next);
        }
    }

    private static List<Capacity> capacity(RolloutForecast forecast, long from) {
        List<RolloutStep> steps = forecast.run().steps();
        TreeMap<Long, Integer> readied = new TreeMap<>();
        TreeSet<Long> times = new TreeSet<>();
        for (int i = 0; i < steps.size(); i++) {
            times.add(steps.get(i).at());
            int pods = i == 0 ? 0 : steps.get(i).newPods() - steps.get(i - 1).newPods();
            if (pods > 0 && forecast.readyMs() >= 0) {
                readied.merge(steps.get(i).at() + forecast.readyMs(), pods, Integer::sum);
            }
        }
        times.addAll(readied.keySet());
        List<Capacity> capacity = new ArrayList<>();
        capacity.add(new Capacity(from, forecast.settings().replicas(), 0, 0));
        int step = 0;
        long ready = 0;
        for (long time : times) {
            while (step + 1 < steps.size() && steps.get(step + 1).at() <= time) {
                step++;
            }
            ready += readied.getOrDefault(time, 0);
            RolloutStep now = steps.get(step);
            int besides = (int) Math.max(0, ready - now.newAvailable());
            capacity.add(new Capacity(time, now.oldAvailable(), now.newAvailable(), besides));
        }
        return capacity;
    }

    /** What happens, with its cause, in the order of time. */
    public List<Moment> moments() {
        return RolloutMoments.of(this);
    }

    /** How much of the time before the change is worth seeing, in milliseconds. */
    public long leadMs() {
        return lead(viewMs);
    }

    private static long lead(long viewMs) {
        return viewMs / 16;
    }
}
