package io.deploymentdesigner.probe;

import java.util.Locale;

/** What one probe came to. */
public enum ProbeResult {
    SUCCESS,
    FAILURE,
    TIMEOUT,
    /** The container died while it was asked. */
    ABORTED,
    /** It could not be sent at all; it neither counts nor resets. */
    ERROR;

    /** The word in events. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it counts towards failureThreshold. */
    public boolean failed() {
        return this != SUCCESS && this != ERROR;
    }
}
