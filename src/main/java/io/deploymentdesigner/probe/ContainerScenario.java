package io.deploymentdesigner.probe;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param unknownPorts the probes that name a port the container does not have, and what becomes of each
 */
public record ContainerScenario(
        String name,
        @Nullable ProbeSpec startup,
        @Nullable ProbeSpec readiness,
        @Nullable ProbeSpec liveness,
        PreStop preStop,
        AppBehaviour app,
        Map<ProbeKind, UnknownPort> unknownPorts) {
    /** Copies the map. */
    public ContainerScenario {
        unknownPorts = Map.copyOf(unknownPorts);
    }

    /** A container whose probes all reach a port. */
    public ContainerScenario(
            String name,
            @Nullable ProbeSpec startup,
            @Nullable ProbeSpec readiness,
            @Nullable ProbeSpec liveness,
            PreStop preStop,
            AppBehaviour app) {
        this(name, startup, readiness, liveness, preStop, app, Map.of());
    }

    /** The probe of a kind, null where there is none. */
    public @Nullable ProbeSpec probe(ProbeKind kind) {
        return switch (kind) {
            case STARTUP -> startup;
            case READINESS -> readiness;
            case LIVENESS -> liveness;
        };
    }

    /** Whether the port of a probe of this kind is unknown, and this becomes of it. */
    public boolean has(ProbeKind kind, UnknownPort fate) {
        return unknownPorts.get(kind) == fate;
    }

    /** The probe that ends every start because it is never answered otherwise than with an error; empty for none. */
    public Optional<ProbeKind> refusedForEver() {
        return Stream.of(ProbeKind.STARTUP, ProbeKind.LIVENESS)
                .filter(kind -> has(kind, UnknownPort.REFUSED))
                .findFirst();
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
                unknownPorts);
    }

    /** The same container without its name, which decides nothing. */
    public ContainerScenario unnamed() {
        return name.isEmpty()
                ? this
                : new ContainerScenario("", startup, readiness, liveness, preStop, app, unknownPorts);
    }

    /** The same container with another application. */
    public ContainerScenario with(AppBehaviour other) {
        return new ContainerScenario(name, startup, readiness, liveness, preStop, other, unknownPorts);
    }
}
