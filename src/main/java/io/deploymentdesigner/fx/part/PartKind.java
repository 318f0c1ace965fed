package io.deploymentdesigner.fx.part;

import java.util.Locale;

/** What a part is about; each kind has its own curated form. */
public enum PartKind {
    /** The whole object: kind, apiVersion and whatever has no part of its own. */
    OBJECT,
    METADATA,
    ROLLOUT,
    /** When and how often the pods of a Job or CronJob run. */
    RUNS,
    /** The pod's own fields: service account, scheduling, network. */
    POD,
    POD_LABELS,
    TERMINATION,
    VOLUMES,
    POD_SECURITY,
    INIT_CONTAINERS,
    CONTAINERS,
    CONTAINER,
    IMAGE,
    PORTS,
    ENV,
    VOLUME_MOUNTS,
    PROBES,
    STARTUP_PROBE,
    READINESS_PROBE,
    LIVENESS_PROBE,
    LIFECYCLE,
    RESOURCES,
    SECURITY,
    /** A Service's ports and selector. */
    SERVICE,
    /** A ConfigMap's keys. */
    CONFIG_DATA;

    /** The key of its name in the string bundles and the last piece of its row's id, such as {@code liveness-probe}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is one of the three probes. */
    public boolean isProbe() {
        return this == STARTUP_PROBE || this == READINESS_PROBE || this == LIVENESS_PROBE;
    }

    /** Whether it lies inside one container. */
    public boolean isInContainer() {
        return compareTo(IMAGE) >= 0 && compareTo(SECURITY) <= 0;
    }
}
