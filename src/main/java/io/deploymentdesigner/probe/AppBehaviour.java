package io.deploymentdesigner.probe;

import java.util.List;

/**
 * What a manifest cannot say: how the application in a container behaves. Times are milliseconds since the start of
 * the container; lists hold one entry for each start, and the last one repeats.
 *
 * @param serveAfterMs when it begins to answer
 * @param beforeServing how it fails to answer until then
 * @param latencyMs how long an answer takes
 * @param outages when it stops answering for a while
 * @param exitAtMs when it exits by itself; 0 for never
 * @param exitOnTermMs milliseconds from SIGTERM to its exit
 */
public record AppBehaviour(
        List<Long> serveAfterMs,
        Unresponsive beforeServing,
        long latencyMs,
        List<Outage> outages,
        List<Long> exitAtMs,
        long exitOnTermMs) {
    /** An application that answers at once and exits at once. */
    public static final AppBehaviour INSTANT =
            new AppBehaviour(List.of(0L), Unresponsive.REFUSE, 0, List.of(), List.of(), 0);

    /** Copies the lists; negative times become 0. */
    public AppBehaviour {
        serveAfterMs = List.copyOf(serveAfterMs);
        outages = List.copyOf(outages);
        exitAtMs = List.copyOf(exitAtMs);
        latencyMs = Math.max(0, latencyMs);
        exitOnTermMs = Math.max(0, exitOnTermMs);
    }

    /** The same application that answers after {@code ms} at every start. */
    public AppBehaviour servingAfter(long ms) {
        return new AppBehaviour(List.of(ms), beforeServing, latencyMs, outages, exitAtMs, exitOnTermMs);
    }

    /** The same application that answers after other times, one for each start; the last one repeats. */
    public AppBehaviour servingAfter(List<Long> ms) {
        return new AppBehaviour(ms, beforeServing, latencyMs, outages, exitAtMs, exitOnTermMs);
    }

    /** The same application that fails to answer in another way until it serves. */
    public AppBehaviour failingBy(Unresponsive how) {
        return new AppBehaviour(serveAfterMs, how, latencyMs, outages, exitAtMs, exitOnTermMs);
    }

    /** The same application that takes so many milliseconds for an answer. */
    public AppBehaviour answeringIn(long ms) {
        return new AppBehaviour(serveAfterMs, beforeServing, ms, outages, exitAtMs, exitOnTermMs);
    }

    /** The same application with other outages. */
    public AppBehaviour out(List<Outage> others) {
        return new AppBehaviour(serveAfterMs, beforeServing, latencyMs, others, exitAtMs, exitOnTermMs);
    }

    /** The same application that exits by itself at other times, one for each start; 0 for never, the last repeats. */
    public AppBehaviour exitingAt(List<Long> ms) {
        return new AppBehaviour(serveAfterMs, beforeServing, latencyMs, outages, ms, exitOnTermMs);
    }

    /** The same application that exits so many milliseconds after SIGTERM. */
    public AppBehaviour exitingAfter(long ms) {
        return new AppBehaviour(serveAfterMs, beforeServing, latencyMs, outages, exitAtMs, ms);
    }

    /** The same application, to which nothing gets through before {@code ms} at any start. */
    public AppBehaviour servingNotBefore(long ms) {
        List<Long> later = serveAfterMs.stream().map(each -> Math.max(each, ms)).toList();
        return ms == 0 ? this : new AppBehaviour(later, beforeServing, latencyMs, outages, exitAtMs, exitOnTermMs);
    }

    /** When it begins to answer at this start, in milliseconds. */
    public long serveAfter(int attempt) {
        return entry(serveAfterMs, attempt);
    }

    /** When it exits by itself at this start, in milliseconds; 0 for never. */
    public long exitAt(int attempt) {
        return entry(exitAtMs, attempt);
    }

    /** Whether it answers at {@code elapsedMs} after this start. */
    public boolean serves(int attempt, long elapsedMs) {
        return elapsedMs >= serveAfter(attempt) && outages.stream().noneMatch(o -> o.covers(attempt, elapsedMs));
    }

    private static long entry(List<Long> entries, int attempt) {
        return entries.isEmpty() ? 0 : entries.get(Math.min(attempt, entries.size() - 1));
    }
}
