package io.deploymentdesigner.probe;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One app container: its probes, its hook and the application in it.
 *
 * @param name the container's name
 * @param startup the startup probe, null where there is none
 * @param readiness the readiness probe, null where there is none
 * @param liveness the liveness probe, null where there is none
 * @param preStop the hook before SIGTERM
 * @param app how the application behaves
 * @param undeliverable probes that name a port the container does not have: each ends in an error, which the kubelet
 *     throws away (pkg/kubelet/prober/prober.go)
 */
public record ContainerScenario(
        String name,
        @Nullable ProbeSpec startup,
        @Nullable ProbeSpec readiness,
        @Nullable ProbeSpec liveness,
        PreStop preStop,
        AppBehaviour app,
        Set<ProbeKind> undeliverable) {
    /** Copies the set. */
    public ContainerScenario {
        undeliverable = Set.copyOf(undeliverable);
    }

    /** A container whose probes all reach a port. */
    public ContainerScenario(
            String name,
            @Nullable ProbeSpec startup,
            @Nullable ProbeSpec readiness,
            @Nullable ProbeSpec liveness,
            PreStop preStop,
            AppBehaviour app) {
        this(name, startup, readiness, liveness, preStop, app, Set.of());
    }

    /** The probe of a kind, null where there is none. */
    public @Nullable ProbeSpec probe(ProbeKind kind) {
        return switch (kind) {
            case STARTUP -> startup;
            case READINESS -> readiness;
            case LIVENESS -> liveness;
        };
    }

    /** Whether it has any probe. */
    public boolean probed() {
        return startup != null || readiness != null || liveness != null;
    }

    /** The same container with another probe of a kind; null takes it away. */
    public ContainerScenario with(ProbeKind kind, @Nullable ProbeSpec probe) {
        return new ContainerScenario(
                name,
                kind == ProbeKind.STARTUP ? probe : startup,
                kind == ProbeKind.READINESS ? probe : readiness,
                kind == ProbeKind.LIVENESS ? probe : liveness,
                preStop,
                app,
                undeliverable);
    }

    /** The same container without its name, which decides nothing. */
    public ContainerScenario unnamed() {
        return name.isEmpty()
                ? this
                : new ContainerScenario("", startup, readiness, liveness, preStop, app, undeliverable);
    }

    /** The same container with another application. */
    public ContainerScenario with(AppBehaviour other) {
        return new ContainerScenario(name, startup, readiness, liveness, preStop, other, undeliverable);
    }
}
