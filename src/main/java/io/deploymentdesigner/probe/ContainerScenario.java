package io.deploymentdesigner.probe;

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
 */
public record ContainerScenario(
        String name,
        @Nullable ProbeSpec startup,
        @Nullable ProbeSpec readiness,
        @Nullable ProbeSpec liveness,
        PreStop preStop,
        AppBehaviour app) {
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
                app);
    }

    /** The same container with another application. */
    public ContainerScenario with(AppBehaviour other) {
        return new ContainerScenario(name, startup, readiness, liveness, preStop, other);
    }
}
