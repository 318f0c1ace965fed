package io.deploymentdesigner.probe.kubelet;

/**
 * The newest process of a container, as the runtime knows it at one moment. Times in units.
 *
 * @param attempt counts the starts from 0
 * @param start when it started
 * @param finish when it ended, {@link #NEVER} while it runs
 * @param previousFinish when the one before ended, {@link #NEVER} for the first
 */
record Instance(int attempt, long start, long finish, long previousFinish) {
    static final long NEVER = -1;

    boolean running() {
        return finish == NEVER;
    }

    /** When the newest process that is no more ended, {@link #NEVER} if none did. */
    long newestFinish() {
        return running() ? previousFinish : finish;
    }

    Instance finished(long now) {
        return new Instance(attempt, start, now, previousFinish);
    }
}
