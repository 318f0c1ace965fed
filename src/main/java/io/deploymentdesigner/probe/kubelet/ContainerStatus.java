package io.deploymentdesigner.probe.kubelet;

/**
 * What the status manager holds about a container.
 *
 * @param attempt the process it speaks of, {@link #NO_CONTAINER} before the first
 * @param running whether that process runs
 * @param start when it started, in units
 * @param started the field of that name
 * @param ready the field of that name
 * @param crashLooping whether it waits for CrashLoopBackOff
 */
record ContainerStatus(int attempt, boolean running, long start, boolean started, boolean ready, boolean crashLooping) {
    static final int NO_CONTAINER = -1;
    static final ContainerStatus CREATING = new ContainerStatus(NO_CONTAINER, false, 0, false, false, false);

    ContainerStatus withStarted(boolean value) {
        return new ContainerStatus(attempt, running, start, value, ready, crashLooping);
    }

    ContainerStatus withReady(boolean value) {
        return new ContainerStatus(attempt, running, start, started, value, crashLooping);
    }

    ContainerStatus stopped() {
        return new ContainerStatus(attempt, false, start, false, false, crashLooping);
    }
}
