package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.verdict.Spoken;

/**
 * How sure an instant is. Kills and restarts are firm to the tenth of a second until the first CrashLoopBackOff: its
 * wait is drawn at its shortest, so everything after it is about then.
 *
 * @param until the last firm instant, in milliseconds
 */
record Firmness(long until) {
    private static final long TICK_MS = 1000;
    private static final long LONGEST_EXTRA_MS = 30_000;

    static Firmness of(PodRun run) {
        return new Firmness(run.events(PodEvent.CrashLoopBackOff.class)
                .mapToLong(PodEvent.CrashLoopBackOff::retryAt)
                .min()
                .orElse(Long.MAX_VALUE));
    }

    /** The instant, with the word for "about" where it is not firm. */
    Message instant(long ms) {
        return ms <= until
                ? Spoken.message("instant.firm", Spoken.instant(ms, true))
                : Spoken.message("instant.about", Spoken.instant(ms));
    }

    /**
     * The latest start after a wait that ends at {@code retryAt}, in milliseconds: the retry's due time is drawn up to half
     * later (pod_workers.go, wait.Jitter), polled after at most the resync interval of 60 s, and the queue is read once a
     * second.
     */
    static long latest(PodEvent.CrashLoopBackOff wait) {
        long left = Math.max(0, wait.retryAt() - wait.at());
        return wait.retryAt() + Math.min(left / 2, LONGEST_EXTRA_MS) + TICK_MS;
    }
}
