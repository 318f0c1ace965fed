package io.deploymentdesigner.probe.json;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the {@code events} and the {@code summary} of a run as JSON members in reading order. */
public final class PodRunJson {
    private PodRunJson() {}

    /** The events of one container of the run, and of the whole pod. */
    public static List<Map<String, Object>> events(PodRun run, int container) {
        return run.events().stream()
                .filter(e -> e.container() == container || e.container() < 0)
                .map(PodRunJson::event)
                .toList();
    }

    /** One event. */
    public static Map<String, Object> event(PodEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("t", event.at());
        json.put("ev", word(event));
        switch (event) {
            case PodEvent.ContainerStarted e -> json.put("attempt", e.attempt());
            case PodEvent.Started e -> json.put("value", e.value());
            case PodEvent.Ready e -> json.put("value", e.value());
            case PodEvent.Probed e -> probed(e, json);
            case PodEvent.Sigterm e -> {
                json.put("attempt", e.attempt());
                json.put("grace", e.graceSeconds());
            }
            case PodEvent.Exited e -> {
                json.put("attempt", e.attempt());
                json.put("reason", e.reason().word());
            }
            case PodEvent.CrashLoopBackOff _, PodEvent.Deleted _ -> {}
        }
        return json;
    }

    private static void probed(PodEvent.Probed event, Map<String, Object> json) {
        json.put("attempt", event.attempt());
        json.put("probe", event.probe().word());
        json.put("result", event.result().word());
        json.put("end", event.end());
    }

    private static String word(PodEvent event) {
        return switch (event) {
            case PodEvent.ContainerStarted _ -> "container_started";
            case PodEvent.Started _ -> "started";
            case PodEvent.Ready _ -> "ready";
            case PodEvent.Probed _ -> "probe";
            case PodEvent.Sigterm _ -> "sigterm";
            case PodEvent.Exited _ -> "exited";
            case PodEvent.CrashLoopBackOff _ -> "crashloopbackoff";
            case PodEvent.Deleted _ -> "delete";
        };
    }

    /** The summary of one container. */
    public static Map<String, Object> summary(PodRun run, int container) {
        PodSummary summary = PodSummary.of(run, container);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("restarts", summary.restarts());
        json.put("sigtermAtMs", summary.sigtermAtMs());
        json.put(
                "firstReadyMs",
                summary.firstReadyMs().isPresent() ? summary.firstReadyMs().getAsLong() : null);
        json.put("readyLost", summary.readyLost());
        json.put("finalReady", summary.finalReady());
        json.put("finalStarted", summary.finalStarted());
        json.put("probes", summary.probes());
        return json;
    }
}
