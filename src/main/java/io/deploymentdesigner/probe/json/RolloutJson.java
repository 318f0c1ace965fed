package io.deploymentdesigner.probe.json;

import io.deploymentdesigner.probe.rollout.IntOrPercent;
import io.deploymentdesigner.probe.rollout.RolloutRun;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.rollout.RolloutStep;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the {@code scenario} object of a rollout and writes how it went. */
public final class RolloutJson {
    private RolloutJson() {}

    /** The scenario; absent bounds are 25%, as the API fills them in. */
    public static RolloutScenario read(Map<?, ?> json) {
        JsonFields scenario = new JsonFields(json);
        return new RolloutScenario(
                scenario.integer("replicas", 1),
                bound(scenario, "maxSurge"),
                bound(scenario, "maxUnavailable"),
                scenario.longs("timeToAvailableMs"),
                scenario.integer("oldUnavailable", 0));
    }

    private static IntOrPercent bound(JsonFields scenario, String key) {
        String text = scenario.text(key);
        return text == null ? IntOrPercent.QUARTER : IntOrPercent.parse(text).orElse(IntOrPercent.QUARTER);
    }

    /** The members {@code steps}, {@code complete}, {@code durationMs}, {@code minAvailable}, {@code maxTotal}. */
    public static Map<String, Object> write(RolloutRun run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("steps", run.steps().stream().map(RolloutJson::step).toList());
        json.put("complete", run.complete());
        json.put("durationMs", run.durationMs());
        json.put("minAvailable", run.minAvailable());
        json.put("maxTotal", run.maxTotal());
        return json;
    }

    private static Map<String, Object> step(RolloutStep step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("t", step.at());
        json.put("new", step.newPods());
        json.put("old", step.oldPods());
        json.put("newAvailable", step.newAvailable());
        json.put("oldAvailable", step.oldAvailable());
        return json;
    }
}
