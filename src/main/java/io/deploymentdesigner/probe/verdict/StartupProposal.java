package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.ProbeSpec;

/**
 * A startup probe that lets an application start: the smallest failureThreshold whose guaranteed budget is one and a half
 * times what the application needs, with a period of at most 10 s and no delay.
 *
 * @param probe the numbers proposed
 * @param needsMs what the application needs, in milliseconds
 */
public record StartupProposal(ProbeSpec probe, long needsMs) {
    private static final int LONGEST_PERIOD = 10;

    /** The proposal for a container; its period is that of the probe that decides now. */
    public static StartupProposal of(ContainerScenario container) {
        int period = StartBudget.of(container)
                .map(b -> b.probe().periodSeconds())
                .orElse(
                        container.readiness() == null
                                ? LONGEST_PERIOD
                                : container.readiness().periodSeconds());
        return of(container.app().serveAfter(0), Math.min(period, LONGEST_PERIOD));
    }

    /** The proposal for an application that needs {@code needsMs}, asked every {@code periodSeconds}. */
    public static StartupProposal of(long needsMs, int periodSeconds) {
        long wantedMs = Math.min(needsMs, Integer.MAX_VALUE) * 3 / 2 + 1000;
        long periodMs = 1000L * periodSeconds;
        int failures = (int) Math.min(Integer.MAX_VALUE, (wantedMs + periodMs - 1) / periodMs + 1);
        return new StartupProposal(new ProbeSpec(0, periodSeconds, 0, 0, Math.max(3, failures), 0), needsMs);
    }

    /** The budget it guarantees, in milliseconds. */
    public long guaranteedMs() {
        return 1000L * ((probe.failureThreshold() - 1L) * probe.periodSeconds() - 1);
    }

    /** Why this number. */
    public Message reason() {
        return Spoken.message(
                "proposal.reason",
                Integer.toString(probe.failureThreshold()),
                Integer.toString(probe.periodSeconds()),
                Spoken.duration(guaranteedMs()),
                Spoken.duration(needsMs));
    }
}
