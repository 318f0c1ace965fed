package io.deploymentdesigner.check;

import java.util.Locale;

/** What the API server would say to a document. */
public enum Verdict {
    ACCEPT,
    REJECT,
    /** The kind is not one that is checked. */
    UNKNOWN;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
