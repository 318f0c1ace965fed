package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodScenario;
import java.util.function.Predicate;

/**
 * Simulates one pod on one node: every probe, status change, kill and restart, to the millisecond. Deterministic; the
 * same scenario always gives the same run. Its work is bounded, so no scenario can hang it.
 */
public final class PodSimulation {
    /** Most steps of one run: four days of a pod that is probed every second. */
    private static final long MOST_STEPS = 400_000;

    /** Longest time that is simulated, in milliseconds: 30 days. */
    public static final long LONGEST_MS = 30L * 24 * 3600 * 1000;

    private PodSimulation() {}

    /** What happens, without the ticks that send no probe. */
    public static PodRun run(PodScenario scenario) {
        return simulate(scenario, new EventLog(false, event -> false), MOST_STEPS);
    }

    /** What happens, with the ticks that send no probe and why they do not. */
    public static PodRun trace(PodScenario scenario) {
        return simulate(scenario, new EventLog(true, event -> false), MOST_STEPS);
    }

    /**
     * What happens up to an event that decides.
     *
     * @param enough true for that event
     * @param mostSteps bound on the work, for sweeps over many runs
     */
    public static PodRun runUntil(PodScenario scenario, Predicate<PodEvent> enough, long mostSteps) {
        return simulate(scenario, new EventLog(false, enough), mostSteps);
    }

    private static PodRun simulate(PodScenario scenario, EventLog log, long mostSteps) {
        long end = Units.ofMillis(Math.clamp(scenario.durationMs(), 0, LONGEST_MS));
        SimulatedPod pod = new SimulatedPod(scenario, log);
        pod.begin();
        long reached = pod.queue().runUntil(end, mostSteps, log::ended);
        return log.finish(scenario, Units.toMillis(reached));
    }
}
