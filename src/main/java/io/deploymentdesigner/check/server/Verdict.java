package io.deploymentdesigner.check.server;

import java.util.Locale;

/** What the API server does with an object. */
public enum Verdict {
    ACCEPT,
    REJECT,
    /** The kind is none that is checked here. */
    UNKNOWN;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
