package io.deploymentdesigner.probe.kubelet;

/**
 * The wait before a restart (doBackOff in kuberuntime_manager.go over client-go's flowcontrol.Backoff): doubled at each
 * start that is allowed, measured from the newest death the snapshot shows, forgotten after twice the longest wait.
 */
final class RestartBackOff {
    private static final long COLLECTED_EVERY = 2 * Units.SECOND;

    private final long initial;
    private final long max;
    private long step;
    private long updated;

    RestartBackOff(int initialSeconds, int maxSeconds) {
        this.initial = initialSeconds * Units.SECOND;
        this.max = maxSeconds * Units.SECOND;
    }

    /**
     * Asks for a start at {@code now} after a death at {@code finished}.
     *
     * @return the earliest time of the next try, or {@code now} if the container may start
     */
    long ask(long now, long finished) {
        forgetWhenCollected(now);
        boolean fresh = step == 0 || finished - updated > 2 * max;
        if (!fresh && now - finished < step) {
            return finished + step;
        }
        step = fresh ? initial : Math.min(2 * step, max);
        updated = now;
        return now;
    }

    private void forgetWhenCollected(long now) {
        long lastCollection = now / COLLECTED_EVERY * COLLECTED_EVERY;
        if (lastCollection - updated > 2 * max) {
            step = 0;
        }
    }
}
