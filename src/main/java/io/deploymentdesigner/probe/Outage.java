package io.deploymentdesigner.probe;

import java.util.Set;

/**
 * A time in which the application does not answer.
 *
 * @param fromMs first millisecond, counted from the container's start
 * @param toMs millisecond in which it answers again
 * @param kind how it fails to answer
 * @param probes the probes concerned; empty for all
 * @param attempt the start concerned, from 0; {@link #EVERY_ATTEMPT} for all
 */
public record Outage(long fromMs, long toMs, Unresponsive kind, Set<ProbeKind> probes, int attempt) {
    /** Stands for every start of the container. */
    public static final int EVERY_ATTEMPT = -1;

    /** Copies the probes. */
    public Outage {
        probes = Set.copyOf(probes);
    }

    /** An outage that every probe meets at every start. */
    public static Outage of(long fromMs, long toMs, Unresponsive kind) {
        return new Outage(fromMs, toMs, kind, Set.of(), EVERY_ATTEMPT);
    }

    /** Whether a probe that asks {@code elapsedMs} after this start meets the outage. */
    public boolean meets(ProbeKind probe, int start, long elapsedMs) {
        return covers(start, elapsedMs) && (probes.isEmpty() || probes.contains(probe));
    }

    /** Whether it lasts at {@code elapsedMs} after this start. */
    public boolean covers(int start, long elapsedMs) {
        return (attempt == EVERY_ATTEMPT || attempt == start) && fromMs <= elapsedMs && elapsedMs < toMs;
    }
}
