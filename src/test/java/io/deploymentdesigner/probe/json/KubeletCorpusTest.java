package io.deploymentdesigner.probe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.kubelet.PodSimulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every event of 429 runs of the real kubelet, to the millisecond. */
class KubeletCorpusTest {
    @Test
    void everyRecordedRunIsReproduced() {
        List<Corpus.Case> cases = Corpus.read("kubelet-probes");
        List<String> wrong = new ArrayList<>();
        for (Corpus.Case each : cases) {
            PodScenario scenario = PodScenarioJson.read(each.scenario());
            PodRun run = PodSimulation.run(scenario);
            if (!same(each.recorded(), run, scenario.durationMs())) {
                wrong.add(each.id());
            }
        }
        assertEquals(429, cases.size());
        assertEquals(List.of(), wrong);
    }

    private static boolean same(Map<String, Object> recorded, PodRun run, long durationMs) {
        List<?> events = (List<?>) Objects.requireNonNull(recorded.get("events"));
        List<?> counted =
                events.stream().filter(e -> within((Map<?, ?>) e, durationMs)).toList();
        return multiset(counted).equals(multiset(PodRunJson.events(run, 0)))
                && normal(Objects.requireNonNull(recorded.get("summary"))).equals(normal(PodRunJson.summary(run, 0)));
    }

    private static boolean within(Map<?, ?> event, long durationMs) {
        return time(event, "t") < durationMs && (!event.containsKey("end") || time(event, "end") < durationMs);
    }

    private static long time(Map<?, ?> event, String key) {
        return ((Number) Objects.requireNonNull(event.get(key))).longValue();
    }

    private static Map<Object, Integer> multiset(List<?> events) {
        Map<Object, Integer> counts = new HashMap<>();
        events.forEach(e -> counts.merge(normal(e), 1, Integer::sum));
        return counts;
    }

    /** Numbers compare by value, whatever width they were read in. */
    private static Object normal(Object value) {
        return switch (value) {
            case Number n -> n.longValue();
            case List<?> list -> list.stream().map(KubeletCorpusTest::normal).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new HashMap<>();
                map.forEach((k, v) -> copy.put(k, v == null ? "null" : normal(v)));
                yield copy;
            }
            default -> value;
        };
    }
}
