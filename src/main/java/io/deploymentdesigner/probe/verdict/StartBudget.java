package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.Unresponsive;
import java.util.Optional;

/**
 * How long an application may take before a probe kills its container: the startup probe where there is one, else the
 * liveness probe. Between the guaranteed and the best case the phase of the probe's clock decides.
 *
 * @param kind the probe that decides
 * @param probe its numbers
 * @param hangs whether the application hangs until it serves, so that the last probe waits for its timeout
 */
public record StartBudget(ProbeKind kind, ProbeSpec probe, boolean hangs) {
    /** The budget of a container, empty if no probe of it kills, or none that asks the application. */
    public static Optional<StartBudget> of(ContainerScenario container) {
        ProbeKind kind = container.startup() != null ? ProbeKind.STARTUP : ProbeKind.LIVENESS;
        ProbeSpec probe = container.probe(kind);
        if (probe == null || container.unknownPorts().containsKey(kind)) {
            return Optional.empty();
        }
        return Optional.of(new StartBudget(kind, probe, container.app().beforeServing() == Unresponsive.HANG));
    }

    /** What every phase allows, in milliseconds: D + (F − 1) × P − 1 s, never below 0. */
    public long guaranteedMs() {
        return Math.max(0, 1000 * (delay() + (probe.failureThreshold() - 1L) * probe.periodSeconds() - 1));
    }

    /** What the luckiest phase allows, in milliseconds: D + F × P, and the last probe's timeout if it hangs. */
    public long bestMs() {
        long timeout = hangs ? probe.timeoutSeconds() : 0;
        return 1000 * (delay() + (long) probe.failureThreshold() * probe.periodSeconds() + timeout);
    }

    private long delay() {
        return probe.initialDelaySeconds();
    }

    /** The guaranteed budget with its numbers: {@code 10 s delay + (3 − 1) × 3 s − 1 s = 15 s}. */
    public Message formula() {
        String delay = Integer.toString(probe.initialDelaySeconds());
        String failures = Integer.toString(probe.failureThreshold());
        String period = Integer.toString(probe.periodSeconds());
        return probe.initialDelaySeconds() == 0
                ? Spoken.message("budget.formula", failures, period, Spoken.duration(guaranteedMs()))
                : Spoken.message("budget.formula.delay", delay, failures, period, Spoken.duration(guaranteedMs()));
    }
}
