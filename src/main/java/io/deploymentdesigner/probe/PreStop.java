package io.deploymentdesigner.probe;

/**
 * The hook that runs before SIGTERM, inside the grace period.
 *
 * @param kind how it runs
 * @param durationMs how long it takes, 0 for none
 */
public record PreStop(Kind kind, long durationMs) {
    /** No hook. */
    public static final PreStop NONE = new PreStop(Kind.EXEC, 0);

    /** How a hook runs. */
    public enum Kind {
        /** A command in the container, or a request to it: ends with the container. */
        EXEC,
        /** The kubelet's own sleep: lasts even when the container is gone. */
        SLEEP
    }

    /** Whether there is a hook at all. */
    public boolean runs() {
        return durationMs > 0;
    }
}
