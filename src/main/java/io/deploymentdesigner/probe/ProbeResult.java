package io.deploymentdesigner.probe;

import java.util.Locale;

/** What one probe came to; all but the first count as a failure. */
public enum ProbeResult {
    SUCCESS,
    FAILURE,
    TIMEOUT,
    /** The container died while it was asked. */
    ABORTED;

    /** The word in events. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it counts towards failureThreshold. */
    public boolean failed() {
        return this != SUCCESS;
    }
}
