package io.deploymentdesigner.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.probe.json.PodRunJson;
import io.deploymentdesigner.probe.json.RolloutJson;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.verdict.DerivedFigure;
import io.deploymentdesigner.probe.verdict.DerivedFigures;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A timeline as one JSON object: verdict, figures, and each container's events and summary. */
final class TimelineJson {
    private TimelineJson() {}

    static String of(Timeline timeline, Locale locale) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", timeline.workload().name());
        json.put(
                "severity",
                timeline.judgement().verdict().severity().map(Severity::word).orElse("fine"));
        json.put("verdict", timeline.title().text(locale));
        json.put("details", timeline.details().stream().map(d -> d.text(locale)).toList());
        json.put("phases", timeline.judgement().sweep().phases());
        json.put("killingPhases", timeline.judgement().sweep().killing());
        json.put(
                "figures",
                DerivedFigures.of(timeline.workload(), timeline.assumptions()).stream()
                        .map(f -> figure(f, locale))
                        .toList());
        json.put("containers", containers(timeline));
        return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(json);
    }

    /** A rollout: verdict, times in milliseconds (-1 for never), and the controller's steps. */
    static String of(RolloutView rollout, Locale locale) throws IOException {
        RolloutForecast forecast = rollout.forecast();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", forecast.severity().map(Severity::word).orElse("fine"));
        json.put("verdict", forecast.title().text(locale));
        json.put("details", rollout.details().stream().map(d -> d.text(locale)).toList());
        json.put("servesMs", forecast.servesMs());
        json.put("readyMs", forecast.readyMs());
        json.put("availableMs", forecast.availableMs());
        json.put("waves", rollout.waves().size());
        json.putAll(RolloutJson.write(forecast.run()));
        return JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES).asString(json);
    }

    private static Map<String, Object> figure(DerivedFigure figure, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", figure.name().text(locale));
        json.put("value", figure.value().text(locale));
        json.put("formula", figure.formula().text(locale));
        return json;
    }

    private static List<Map<String, Object>> containers(Timeline timeline) {
        List<Map<String, Object>> containers = new ArrayList<>();
        for (int i = 0; i < timeline.workload().containers().size(); i++) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", timeline.workload().containers().get(i).name());
            json.put("events", PodRunJson.events(timeline.run(), i));
            json.put("summary", PodRunJson.summary(timeline.run(), i));
            containers.add(json);
        }
        return containers;
    }
}
