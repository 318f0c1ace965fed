package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.memo.Memo;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.kubelet.PodSimulation;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import io.deploymentdesigner.probe.rollout.RolloutRun;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.rollout.RolloutSimulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a rollout of a workload will go, with one pod's time to Available from the simulation.
 *
 * @param settings how pods are replaced
 * @param readyMs milliseconds from a pod's creation to Ready, {@link RolloutScenario#NEVER} for never
 * @param availableMs milliseconds from a pod's creation to Available, {@link RolloutScenario#NEVER} for never
 * @param servesMs milliseconds from a pod's creation to its first answer, {@link RolloutScenario#NEVER} where a probe
 *     kills it before
 * @param end how an old pod ends
 * @param called whether callers are sent to pods that are Ready
 * @param drains whether old pods answer until callers know that they go
 * @param nothing why there is nothing to foretell; empty where there is
 * @param run the controller's steps
 */
public record RolloutForecast(
        RolloutSettings settings,
        long readyMs,
        long availableMs,
        long servesMs,
        PodEnd end,
        boolean called,
        boolean drains,
        Optional<Message> nothing,
        RolloutRun run) {
    private static final long LOOKED_AT_MS = 3_600_000;
    private static final Memo<PodScenario, Long> READY = new Memo<>(200);
    private static final Memo<PodScenario, Boolean> ENDING = new Memo<>(200);
    private static final Memo<RolloutScenario, RolloutRun> RUNS = new Memo<>(200);
    private static final long EARLY_MS = 1_000;
    private static final long MOST_STEPS = 200_000;

    /** The forecast of a workload. */
    public static RolloutForecast of(Workload workload, Assumptions assumptions) {
        return of(workload, assumptions, workload.rollout());
    }

    /** The forecast with other settings than the workload's own. */
    public static RolloutForecast of(Workload workload, Assumptions assumptions, RolloutSettings asked) {
        RolloutSettings settings = workload.runsToEnd() ? asked.withReplicas(0) : asked;
        long ready = READY.of(workload.scenario(assumptions, LOOKED_AT_MS).unnamed(), RolloutForecast::readyAfter);
        long available = ready < 0 ? RolloutScenario.NEVER : ready + 1000L * settings.minReadySeconds();
        PodEnd end = PodEnd.of(workload, assumptions);
        boolean drains = end.answersMs() >= assumptions.propagationMs();
        RolloutRun run = settings.recreate()
                ? recreate(settings, end.endsMs(), available)
                : RUNS.of(settings.scenario(available), RolloutSimulation::run);
        boolean called = assumptions.behindService();
        return new RolloutForecast(
                settings,
                ready,
                available,
                servesAfter(workload, assumptions),
                end,
                called,
                drains || !called,
                nothing(workload),
                run);
    }

    private static Optional<Message> nothing(Workload workload) {
        if (workload.runsToEnd()) {
            return Optional.of(Spoken.message("rollout.job", workload.kind()));
        }
        return workload.containers().isEmpty() ? Optional.of(new Verdict.NoContainers().title()) : Optional.empty();
    }

    /** When every container answers, unless one of them is killed before. */
    private static long servesAfter(Workload workload, Assumptions assumptions) {
        long needs = 0;
        for (WorkloadContainer each : workload.containers()) {
            needs = Math.max(needs, assumptions.app(each.name()).serveAfter(0));
        }
        long serves = assumptions.startDelayMs() + Math.min(needs, LOOKED_AT_MS);
        PodScenario pod = workload.scenario(assumptions, serves).unnamed();
        return ENDING.of(pod, RolloutForecast::endsWithin) ? RolloutScenario.NEVER : serves;
    }

    /** Whether one of the containers ends while the pod is looked at. */
    private static boolean endsWithin(PodScenario pod) {
        PodRun run = PodSimulation.runUntil(pod, RolloutForecast::ends, MOST_STEPS);
        return run.events().stream().anyMatch(RolloutForecast::ends);
    }

    private static boolean ends(PodEvent event) {
        return event instanceof PodEvent.Sigterm || event instanceof PodEvent.Exited;
    }

    private static RolloutRun recreate(RolloutSettings settings, long ends, long available) {
        return RolloutSimulation.recreate(settings.scenario(available), ends);
    }

    /** When every container of the pod has been ready together for the first time. */
    private static long readyAfter(PodScenario pod) {
        boolean[] ready = new boolean[pod.containers().size()];
        PodRun run = PodSimulation.runUntil(pod, event -> allReady(event, ready), MOST_STEPS);
        if (run.events().isEmpty() || !(run.events().getLast() instanceof PodEvent.Ready last) || !all(ready)) {
            return RolloutScenario.NEVER;
        }
        return last.at();
    }

    private static boolean allReady(PodEvent event, boolean[] ready) {
        if (event instanceof PodEvent.Ready r) {
            ready[r.container()] = r.value();
        }
        return all(ready);
    }

    private static boolean all(boolean[] values) {
        for (boolean value : values) {
            if (!value) {
                return false;
            }
        }
        return values.length > 0;
    }

    /** Whether pods count as Available that never answer: each is killed before. */
    public boolean hollow() {
        return readyMs >= 0 && servesMs < 0;
    }

    /** Whether callers are sent to new pods long before they answer. */
    public boolean early() {
        return called && readyMs >= 0 && servesMs - readyMs > EARLY_MS;
    }

    /** Milliseconds an old pod takes to end. */
    public long endsMs() {
        return end.endsMs();
    }

    /** Whether there are no pods to replace, or none that could be drawn. */
    public boolean isEmpty() {
        return nothing.isPresent() || settings.replicas() == 0;
    }

    /** How bad it is; empty when all is well. */
    public Optional<Severity> severity() {
        if (nothing.isPresent()) {
            return Optional.of(Severity.HINT);
        }
        if (settings.replicas() == 0) {
            return Optional.empty();
        }
        if (!run.complete() || hollow()) {
            return Optional.of(Severity.ERROR);
        }
        boolean outage = run.minAvailable() == 0;
        return outage || !drains || early() || end.cutOffMs() > 0 ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    /** The rollout in a sentence. */
    public Message title() {
        if (nothing.isPresent()) {
            return nothing.get();
        }
        String replicas = Integer.toString(settings.replicas());
        if (settings.replicas() == 0) {
            return Spoken.message("rollout.none");
        }
        if (!run.complete()) {
            return Spoken.message(run.cutShort() ? "rollout.cutShort" : "rollout.never", replicas);
        }
        if (hollow()) {
            return Spoken.message("rollout.hollow", Spoken.duration(run.durationMs()));
        }
        Message sentence = Spoken.message(
                settings.recreate() ? "rollout.recreate" : "rollout.title",
                Spoken.duration(run.durationMs()),
                settings.waves(),
                Integer.toString(settings.waves()),
                Integer.toString(run.minAvailable()),
                replicas);
        if (early()) {
            return Spoken.message("rollout.early", sentence, Spoken.duration(servesMs - readyMs));
        }
        return drains ? sentence : Spoken.message("rollout.refusing", sentence);
    }

    /** What one pod's time consists of, and what befalls callers when an old pod ends. */
    public List<Message> details(Assumptions assumptions) {
        if (isEmpty()) {
            return List.of();
        }
        if (availableMs < 0) {
            return List.of(Spoken.message("rollout.detail.never"));
        }
        List<Message> details = new ArrayList<>();
        if (!drains && !hollow()) {
            details.add(Spoken.message(
                    end.isCutByProxy() ? "rollout.detail.drain" : "rollout.detail.race",
                    Spoken.duration(assumptions.propagationMs()),
                    Spoken.duration(end.answersMs())));
        }
        if (end.cutOffMs() > 0) {
            details.add(Spoken.message(
                    "rollout.detail.cutOff", Spoken.duration(end.proxyLeavesMs()), Spoken.duration(end.cutOffMs())));
        }
        details.add(onePod(assumptions));
        return details;
    }

    private Message onePod(Assumptions assumptions) {
        long pull = assumptions.startDelayMs();
        boolean asked = servesMs >= 0 && servesMs <= readyMs;
        return Spoken.message(
                asked ? "rollout.detail" : "rollout.detail.unasked",
                Spoken.duration(whole(availableMs)),
                Spoken.duration(pull),
                Spoken.duration(asked ? servesMs - pull : readyMs - pull),
                Spoken.duration(Math.max(0, whole(readyMs - servesMs))),
                Spoken.duration(1000L * settings.minReadySeconds()));
    }

    private static long whole(long ms) {
        return ms < 1000 ? ms : (ms + 500) / 1000 * 1000;
    }
}
