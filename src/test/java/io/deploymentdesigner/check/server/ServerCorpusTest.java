package io.deploymentdesigner.check.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Ours against the real API server's verdicts: stage, multiset of errors, warnings, without an exception to the rule. */
class ServerCorpusTest {
    @Test
    void saysOfDeploymentsWhatTheRealServerSays() {
        agree(ServerCase.resource("api-server.jsonl.gz"));
    }

    /** Without the fault for which the server names neither type nor field: a health check port it cannot allocate. */
    @Test
    void saysOfServicesAndConfigMapsWhatTheRealServerSays() {
        agree(ServerCase.resource("api-server-configmap-service.jsonl.gz").stream()
                .filter(each -> !each.errors().contains(" "))
                .toList());
    }

    /** Another corpus of the same form: {@code -Dserver.corpus=FILE}. */
    @Test
    @EnabledIfSystemProperty(named = "server.corpus", matches = ".+")
    void agreesWithAnotherCorpus() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("server.corpus")))) {
            agree(ServerCase.lines(in));
        }
    }

    private static void agree(List<ServerCase> cases) {
        assertEquals(List.of(), misses(cases, ServerCase::hasSameStage), "stage");
        assertEquals(List.of(), misses(cases, ServerCase::hasSameErrors), "errors");
        assertEquals(List.of(), misses(cases, ServerCase::hasSameWarnings), "warnings");
    }

    private static List<String> misses(List<ServerCase> cases, BiPredicate<ServerCase, ServerVerdict> same) {
        Map<String, List<String>> byRule = new TreeMap<>();
        for (ServerCase each : cases) {
            if (!same.test(each, each.check())) {
                byRule.computeIfAbsent(each.rule(), rule -> new ArrayList<>()).add(each.id());
            }
        }
        return byRule.entrySet().stream().map(Object::toString).toList();
    }
}
