package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.kubelet.PodSimulation;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.rollout.RolloutStep;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.WorkloadJudgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A rollout in time: its pods, its waves, how many are Available, and what callers meet.
 *
 * @param forecast how it goes
 * @param assumptions what the file does not say
 * @param rows the old pods, then the new ones, those that share their times together
 * @param life how a new pod's container lives that is killed before it serves and is never Ready, in milliseconds since its
 *     creation; empty for any other
 * @param notes what is to be said before how it is made up: why no new pod becomes Available, and what was drawn instead of
 *     placeholders
 * @param waves the new pods that are created together
 * @param capacity how many pods are Available, and Ready besides; from a while before the change on
 * @param callers what callers meet
 * @param viewMs how long it is worth looking, in milliseconds
 */
public record RolloutView(
        RolloutForecast forecast,
        Assumptions assumptions,
        List<RolloutRow> rows,
        List<Span> life,
        List<Message> notes,
        List<Wave> waves,
        List<Capacity> capacity,
        List<Span> callers,
        long viewMs) {
    /** The most pods of one kind that have a row of their own. */
    public static final int MOST_PODS = 12;

    private static final long LEAST_VIEW_MS = 30_000;
    private static final long LONGEST_STORY_MS = 3_600_000;

    /** New pods that are created together: how many, from when, and until when they are Available. */
    public record Wave(long from, long to, int pods) {}

    /** How many pods are Available from a time on, and how many are Ready besides. */
    public record Capacity(long from, int oldAvailable, int newAvailable, int readyBesides) {}

    /** Copies the lists. */
    public RolloutView {
        rows = List.copyOf(rows);
        life = List.copyOf(life);
        notes = List.copyOf(notes);
        waves = List.copyOf(waves);
        capacity = List.copyOf(capacity);
        callers = List.copyOf(callers);
    }

    /** The rollout of a workload with these settings. */
    public static RolloutView of(Workload workload, Assumptions asked, RolloutSettings settings) {
        Assumptions assumptions = asked.behind(workload.proxy());
        RolloutForecast forecast = RolloutForecast.of(workload, assumptions, settings);
        List<RolloutRow> rows = RolloutRow.of(forecast, assumptions.startDelayMs());
        long view = Math.max(LEAST_VIEW_MS, storyMs(forecast) * 11 / 10 + forecast.endsMs());
        List<Capacity> capacity = capacity(forecast, -lead(view));
        return new RolloutView(
                forecast,
                assumptions,
                rows,
                life(workload, assumptions, forecast, view),
                cause(workload, assumptions, forecast).stream().toList(),
                waves(forecast),
                capacity,
                RolloutCallers.of(forecast, assumptions, rows, view),
                view);
    }

    /** Until it is complete, or until the Deployment says that it does not go on. */
    private static long storyMs(RolloutForecast forecast) {
        long deadline = 1000L * forecast.settings().progressDeadlineSeconds();
        long duration = forecast.run().durationMs();
        return forecast.availableMs() < 0 ? Math.max(duration, Math.min(deadline, LONGEST_STORY_MS)) : duration;
    }

    private static List<Span> life(Workload workload, Assumptions assumptions, RolloutForecast forecast, long viewMs) {
        if (forecast.servesMs() >= 0 || forecast.readyMs() >= 0) {
            return List.of();
        }
        PodRun run = PodSimulation.trace(workload.scenario(assumptions, viewMs));
        return run.events(PodEvent.Exited.class)
                .findFirst()
                .map(exit -> ContainerLife.of(run, exit.container()))
                .orElse(List.of());
    }

    private static Optional<Message> cause(Workload workload, Assumptions assumptions, RolloutForecast forecast) {
        return forecast.availableMs() >= 0 || forecast.isEmpty()
                ? Optional.empty()
                : Optional.of(WorkloadJudgement.of(
                                workload, assumptions, workload.scenario(assumptions, TimelineBuilder.LOOKED_AT_MS))
                        .verdict()
                        .title());
    }

    /** The same with more to be said in second rank. */
    public RolloutView noting(List<Message> more) {
        List<Message> all = Stream.concat(more.stream(), notes.stream()).toList();
        return new RolloutView(forecast, assumptions, rows, life, all, waves, capacity, callers, viewMs);
    }

    /** What decides, in sentences of second rank. */
    public List<Message> details() {
        return Stream.concat(notes.stream(), forecast.details(assumptions).stream())
                .toList();
    }

    /** The old pods, then the new ones, each by itself; at most {@value #MOST_PODS} of each version. */
    public List<RolloutPod> pods() {
        return Stream.of(false, true)
                .flatMap(fresh -> rows(fresh).flatMap(RolloutRow::each).limit(MOST_PODS))
                .map(RolloutRow::pod)
                .toList();
    }

    private Stream<RolloutRow> rows(boolean fresh) {
        return rows.stream().filter(row -> row.pod().isNew() == fresh);
    }

    /** How many pods of a version there are in all; of the new one those that are created. */
    public int total(boolean fresh) {
        List<RolloutStep> steps = forecast.run().steps();
        return fresh ? steps.getLast().newPods() : steps.getFirst().oldPods();
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
