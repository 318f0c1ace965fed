package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says about one app container's probes.
 *
 * @param name the container's name, {@code container 1} where it has none
 * @param field the container in the manifest
 * @param probes its probes, with the API's defaults
 * @param handlers what each probe asks
 * @param preStop its hook before SIGTERM
 */
public record WorkloadContainer(
        String name,
        Field field,
        Map<ProbeKind, ProbeSpec> probes,
        Map<ProbeKind, ProbeHandler> handlers,
        PreStop preStop) {
    /** Copies the maps. */
    public WorkloadContainer {
        probes = Map.copyOf(probes);
        handlers = Map.copyOf(handlers);
    }

    /** The probe of a kind, null where there is none. */
    public @Nullable ProbeSpec probe(ProbeKind kind) {
        return probes.get(kind);
    }

    /** The field of a probe, whether it is written or not. */
    public Field probeField(ProbeKind kind) {
        return field.get(kind.field());
    }

    private static boolean isNumber(String port) {
        for (int i = 0; i < port.length(); i++) {
            if (!Character.isDigit(port.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether its hook is a request, or a command without a sleep: that takes as long as the app lets it. */
    public boolean hookLastsUnknown() {
        Field hook = field.get("lifecycle", "preStop");
        return hook.exists() && !preStop.runs() && !hook.get("sleep").exists();
    }

    /** Whether a probe names a port that no port of the container has. */
    public boolean namesUnknownPort(ProbeKind kind) {
        ProbeHandler handler = handlers.get(kind);
        String port = handler == null ? "" : handler.port();
        return !port.isEmpty()
                && !isNumber(port)
                && field.get("ports").items().stream()
                        .noneMatch(p -> p.get("name").text().equals(port));
    }
}
