package io.deploymentdesigner.check.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ours against the real API server's verdicts. */
class ServerCorpusTest {
    @ParameterizedTest
    @ValueSource(strings = {"api-server.jsonl.gz", "api-server-configmap-service.jsonl.gz"})
    void saysWhatTheRealServerSays(String corpus) {
        List<ServerCase> cases = ServerCase.resource(corpus).stream()
                .filter(each -> List.of("parse", "decode", "strict").contains(each.stage()))
                .toList();

        assertEquals(List.of(), misses(cases, ServerCase::hasSameStage), "stage");
        assertEquals(List.of(), misses(cases, ServerCase::hasSameErrors), "errors");
        assertEquals(List.of(), misses(cases, ServerCase::hasSameWarnings), "warnings");
    }

    private static List<String> misses(List<ServerCase> cases, BiPredicate<ServerCase, ServerVerdict> same) {
        Map<String, List<String>> byRule = new TreeMap<>();
        for (ServerCase each : cases) {
            ServerVerdict verdict = each.check();
            if (!same.test(each, verdict)) {
                byRule.computeIfAbsent(each.rule(), rule -> new ArrayList<>()).add(each.id());
            }
        }
        return byRule.entrySet().stream().map(Object::toString).toList();
    }
}
