package io.deploymentdesigner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fix is offered only where the file checks better after it. */
class ProvenFixesTest {
    private static final String HELPS_NOT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, labels: {sidecar.istio.io/inject: "true"}}
            """;

    @Test
    void whatIsOfferedForTheExampleHelpsAndTheRestIsLeftOut() throws IOException {
        Analysis analysis = analyse(Files.readString(Path.of("templates", "spring-boot-configmap.yaml")));
        ProvenFixes proven = ProvenFixes.of(analysis, Feed.DEFAULT, CheckOptions.DEFAULT, () -> false)
                .orElseThrow();
        List<String> kept = offered(proven.in(analysis));
        List<String> all = offered(analysis);
        assertTrue(all.containsAll(kept));
        assertTrue(kept.containsAll(List.of("P01", "P04", "D02", "R01")), kept::toString);
    }

    @Test
    void nothingIsOfferedBeforeItWasTried() {
        Analysis analysis = analyse(HELPS_NOT);
        assertFalse(offered(analysis).isEmpty());
        assertEquals(List.of(), offered(ProvenFixes.NONE.in(analysis)));
    }

    @Test
    void aTrialThatWasOvertakenSaysNothing() {
        assertTrue(ProvenFixes.of(analyse(HELPS_NOT), Feed.DEFAULT, CheckOptions.DEFAULT, () -> true)
                .isEmpty());
    }

    private static List<String> offered(Analysis analysis) {
        return analysis.diagnostics()
                .filter(finding -> !finding.fixes().isEmpty())
                .map(Diagnostic::code)
                .toList();
    }

    private static Analysis analyse(String text) {
        Snapshot snapshot = Snapshot.of(text, TemplateReader.of(TokenSyntax.CLEAR));
        return Analyst.analyse(snapshot, Feed.DEFAULT, CheckOptions.DEFAULT);
    }
}
