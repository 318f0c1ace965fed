package io.deploymentdesigner.probe;

import java.util.Locale;

/** The three probes of a container, in the order in which the kubelet creates their workers. */
public enum ProbeKind {
    STARTUP,
    READINESS,
    LIVENESS;

    /** The word in scenarios and events: {@code startup}, {@code readiness}, {@code liveness}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a container: {@code startupProbe} and so on. */
    public String field() {
        return word() + "Probe";
    }
}
