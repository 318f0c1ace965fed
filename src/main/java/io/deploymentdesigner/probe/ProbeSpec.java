package io.deploymentdesigner.probe;

/**
 * When a probe asks and how often it must be told the same. Zero and negative values mean the API's default, as
 * SetDefaults_Probe in pkg/apis/core/v1/defaults.go fills it in.
 *
 * @param initialDelaySeconds seconds after the container's start before the first probe, 0 or more
 * @param periodSeconds seconds between probes; default 10
 * @param timeoutSeconds seconds one probe may take; default 1
 * @param successThreshold successes in a row that count; default 1
 * @param failureThreshold failures in a row that count; default 3
 * @param terminationGracePeriodSeconds grace of a kill by this probe; 0 for the pod's
 */
public record ProbeSpec(
        int initialDelaySeconds,
        int periodSeconds,
        int timeoutSeconds,
        int successThreshold,
        int failureThreshold,
        int terminationGracePeriodSeconds) {
    /** The API's default period, in seconds. */
    public static final int DEFAULT_PERIOD = 10;

    /** A probe that sets nothing but its handler. */
    public static final ProbeSpec DEFAULT = new ProbeSpec(0, 0, 0, 0, 0, 0);

    /** Fills in the defaults. */
    public ProbeSpec {
        initialDelaySeconds = Math.max(0, initialDelaySeconds);
        periodSeconds = periodSeconds > 0 ? periodSeconds : DEFAULT_PERIOD;
        timeoutSeconds = timeoutSeconds > 0 ? timeoutSeconds : 1;
        successThreshold = Math.max(1, successThreshold);
        failureThreshold = failureThreshold > 0 ? failureThreshold : 3;
        terminationGracePeriodSeconds = Math.max(0, terminationGracePeriodSeconds);
    }

    /** The same probe with another delay, in seconds. */
    public ProbeSpec withInitialDelay(int seconds) {
        return new ProbeSpec(
                seconds,
                periodSeconds,
                timeoutSeconds,
                successThreshold,
                failureThreshold,
                terminationGracePeriodSeconds);
    }

    /** The same probe with another period, in seconds. */
    public ProbeSpec withPeriod(int seconds) {
        return new ProbeSpec(
                initialDelaySeconds,
                seconds,
                timeoutSeconds,
                successThreshold,
                failureThreshold,
                terminationGracePeriodSeconds);
    }

    /** The same probe with another failure threshold. */
    public ProbeSpec withFailureThreshold(int failures) {
        return new ProbeSpec(
                initialDelaySeconds,
                periodSeconds,
                timeoutSeconds,
                successThreshold,
                failures,
                terminationGracePeriodSeconds);
    }
}
