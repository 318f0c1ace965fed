package io.deploymentdesigner.probe.verdict;

/**
 * What became of a container at one phase of the node's clocks.
 *
 * @param kills how often a probe killed it before it survived, or at all
 * @param survives whether an attempt outlived the probe
 * @param firstKillMs milliseconds from the first start to the first SIGTERM of a probe, {@link #NEVER} without one
 * @param readyMs milliseconds from the first start to Ready, {@link #NEVER} if it was killed first or never was
 */
public record PhaseOutcome(int kills, boolean survives, long firstKillMs, long readyMs) {
    /** Stands for a time that does not come. */
    public static final long NEVER = -1;

    /** What becomes of nothing. */
    static final PhaseOutcome NOTHING = new PhaseOutcome(0, true, NEVER, NEVER);
}
