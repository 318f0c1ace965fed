package io.deploymentdesigner.probe;

import java.util.Locale;

/** Something that happens to a pod. Times are milliseconds since the kubelet saw the pod. */
public sealed interface PodEvent {
    /** When, in milliseconds. */
    long at();

    /** Which container, from 0; -1 for the whole pod. */
    int container();

    /** A container runs; {@code attempt} counts its starts from 0. */
    record ContainerStarted(long at, int container, int attempt) implements PodEvent {}

    /** The status field {@code started} changed. */
    record Started(long at, int container, boolean value) implements PodEvent {}

    /** The status field {@code ready} changed. */
    record Ready(long at, int container, boolean value) implements PodEvent {}

    /**
     * A probe was sent and came to a result.
     *
     * @param end when the result was known, in milliseconds
     * @param run how many equal results in a row this one makes, as the worker counts
     * @param threshold how many it takes to act
     * @param acts whether this result changed something: made ready or unready, started, or led to a kill
     */
    record Probed(
            long at,
            int container,
            ProbeKind probe,
            int attempt,
            ProbeResult result,
            long end,
            int run,
            int threshold,
            boolean acts)
            implements PodEvent {}

    /** SIGTERM, with the seconds left before SIGKILL. */
    record Sigterm(long at, int container, int attempt, int graceSeconds, StopCause cause) implements PodEvent {}

    /** The container's process is gone. */
    record Exited(long at, int container, int attempt, ExitReason reason) implements PodEvent {}

    /** The status says CrashLoopBackOff; {@code retryAt} is the earliest next start, in milliseconds. */
    record CrashLoopBackOff(long at, int container, long retryAt) implements PodEvent {
        /** The same with a later next start. */
        public CrashLoopBackOff until(long laterRetryAt) {
            return new CrashLoopBackOff(at, container, Math.max(retryAt, laterRetryAt));
        }
    }

    /** The pod was deleted. */
    record Deleted(long at) implements PodEvent {
        @Override
        public int container() {
            return -1;
        }
    }

    /** Why a container is told to stop. */
    enum StopCause {
        STARTUP_PROBE,
        LIVENESS_PROBE,
        DELETION
    }

    /** Why a container's process ended. */
    enum ExitReason {
        APP_EXIT,
        SIGTERM_EXIT,
        SIGKILL;

        /** The word in events. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
