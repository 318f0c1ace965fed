package io.deploymentdesigner.fx.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings are shown at once; which of their fixes help is found out later, and elsewhere. */
class FixProverTest {
    private static final String WEB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              replicas: 1
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                    - {name: app, image: "web:1", ports: [{containerPort: 8080}]}
            """;

    private final Deque<Runnable> idle = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<Analysis> shown = new ArrayList<>();
    private final FixProver prover = new FixProver(idle::add, window::add, shown::add);

    @Test
    void nothingIsTriedOnTheWindowsThread() {
        ask(WEB);
        assertEquals(1, shown.size());
        assertTrue(shown.getFirst().diagnostics().count() > 0);
        assertEquals(0, offers(shown.getFirst()));
        idle.remove().run();
        assertEquals(1, shown.size(), "the worker shows nothing by itself");
        window.remove().run();
        assertEquals(2, shown.size());
        assertTrue(offers(shown.getLast()) > 0);
    }

    @Test
    void aNewerTextOvertakesTheTrialsOfAnOlderOne() {
        ask(WEB);
        ask(WEB.replace("replicas: 1", "replicas: 2"));
        idle.remove().run();
        assertTrue(window.isEmpty(), "of the older text nothing is told");
        idle.remove().run();
        assertFalse(window.isEmpty());
    }

    @Test
    void aNewQuestionStopsTheTrialsBeforeItsAnswerComes() {
        ask(WEB);
        prover.halt();
        idle.remove().run();
        assertTrue(window.isEmpty(), "the machine is left to the question");
        ask(WEB);
        idle.remove().run();
        assertFalse(window.isEmpty());
    }

    private void ask(String text) {
        Snapshot snapshot = Snapshot.of(text, TemplateReader.of(TokenSyntax.CLEAR));
        Analysis analysis = Analyst.analyse(snapshot, Feed.DEFAULT, CheckOptions.DEFAULT);
        prover.show(new Question(snapshot, Feed.DEFAULT, CheckOptions.DEFAULT), analysis);
    }

    private static long offers(Analysis analysis) {
        return analysis.diagnostics().filter(each -> !each.fixes().isEmpty()).count();
    }
}
