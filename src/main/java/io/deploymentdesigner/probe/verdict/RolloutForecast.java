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
import io.deploymentdesigner.probe.rollout.RolloutRun;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.rollout.RolloutSimulation;
import java.util.Optional;

/**
 * How a rollout of a workload will go, with one pod's time to Available from the simulation.
 *
 * @param settings how pods are replaced
 * @param readyMs milliseconds from a pod's creation to Ready, {@link RolloutScenario#NEVER} for never
 * @param availableMs milliseconds from a pod's creation to Available, {@link RolloutScenario#NEVER} for never
 * @param endsMs milliseconds an old pod takes to end
 * @param drains whether old pods wait before SIGTERM until callers know
 * @param run the controller's steps
 */
public record RolloutForecast(
        RolloutSettings settings, long readyMs, long availableMs, long endsMs, boolean drains, RolloutRun run) {
    private static final long LOOKED_AT_MS = 3_600_000;
    private static final Memo<PodScenario, Long> READY = new Memo<>(200);

    /** The forecast of a workload. */
    public static RolloutForecast of(Workload workload, Assumptions assumptions) {
        return of(workload, assumptions, workload.rollout());
    }

    /** The forecast with other settings than the workload's own. */
    public static RolloutForecast of(Workload workload, Assumptions assumptions, RolloutSettings settings) {
        long ready = READY.of(workload.scenario(assumptions, LOOKED_AT_MS), RolloutForecast::readyAfter);
        long available = ready < 0 ? RolloutScenario.NEVER : ready + 1000L * settings.minReadySeconds();
        long ends = workload.containers().stream()
                .mapToLong(c -> Math.min(
                        c.preStop().durationMs() + assumptions.app(c.name()).exitOnTermMs(),
                        1000L * Math.max(2, workload.graceSeconds())))
                .max()
                .orElse(0);
        boolean drains =
                workload.containers().stream().allMatch(c -> c.preStop().durationMs() >= assumptions.propagationMs());
        RolloutScenario scenario = settings.scenario(available);
        RolloutRun run = settings.recreate() ? recreate(settings, ends, available) : RolloutSimulation.run(scenario);
        return new RolloutForecast(settings, ready, available, ends, drains || !assumptions.behindService(), run);
    }

    private static RolloutRun recreate(RolloutSettings settings, long ends, long available) {
        return RolloutSimulation.recreate(settings.scenario(available), ends);
    }

    /** When every container of the pod has been ready together for the first time. */
    private static long readyAfter(PodScenario pod) {
        boolean[] ready = new boolean[pod.containers().size()];
        PodRun run = PodSimulation.runUntil(pod, event -> allReady(event, ready), 200_000);
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

    /** How bad it is; empty when all is well. */
    public Optional<Severity> severity() {
        if (!run.complete()) {
            return Optional.of(Severity.ERROR);
        }
        boolean outage = run.minAvailable() == 0 && settings.replicas() > 0;
        return outage || !drains ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    /** The rollout in a sentence. */
    public Message title() {
        String replicas = Integer.toString(settings.replicas());
        if (settings.replicas() == 0) {
            return Spoken.message("rollout.none");
        }
        if (!run.complete()) {
            return Spoken.message(run.cutShort() ? "rollout.cutShort" : "rollout.never", replicas);
        }
        Message sentence = Spoken.message(
                settings.recreate() ? "rollout.recreate" : "rollout.title",
                Spoken.duration(run.durationMs()),
                settings.waves(),
                Integer.toString(settings.waves()),
                Integer.toString(run.minAvailable()),
                replicas);
        return drains ? sentence : Spoken.message("rollout.refusing", sentence);
    }

    /** What one pod's time consists of. */
    public Message details(Assumptions assumptions) {
        return Spoken.message(
                availableMs < 0 ? "rollout.detail.never" : "rollout.detail",
                Spoken.duration(Math.max(0, availableMs)),
                Spoken.duration(assumptions.startDelayMs()),
                Spoken.duration(Math.max(0, readyMs - assumptions.startDelayMs())),
                Spoken.duration(1000L * settings.minReadySeconds()));
    }
}
