package io.deploymentdesigner.fx.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A key mends a finding while the checks are still busy with the last edit. */
class StaleFixTest {
    private static final String WEB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                  - name: app
                    image: web:1
                    ports: [{containerPort: 8080}]
            """;

    private final Deque<Runnable> checks = new ArrayDeque<>();
    private final Desk desk = new Desk(
            Feed.DEFAULT,
            CheckOptions.DEFAULT,
            question -> Analyst.analyse(question.snapshot(), question.feed(), question.options()),
            checks::add,
            Runnable::run);

    @Test
    void aFixForTheFirstContainerIsNotMadeInOneThatWasPutAboveIt() {
        Diagnostic readiness = found();
        insert("      - name: app", "      - name: log\n        image: log:1\n");
        String before = desk.snapshot().get().text();

        desk.perform(readiness, readiness.fixes().getFirst());
        assertEquals(before, desk.snapshot().get().text());
        assertEquals(
                List.of(
                        "The text has changed since this fix was found. The findings are being brought up to date: try again."),
                desk.notices().stream()
                        .map(each -> each.message().text(Locale.ENGLISH))
                        .toList());
        desk.preview(readiness, readiness.fixes().getFirst());
        assertEquals(null, desk.preview().get(), "nothing to compare");
    }

    @Test
    void anEditElsewhereDoesNotHoldAFixBack() {
        Diagnostic readiness = found();
        insert("metadata: {name: web}", "# mine\n");

        desk.perform(readiness, readiness.fixes().getFirst());
        assertTrue(desk.snapshot().get().text().contains("readinessProbe:"));
        assertTrue(desk.notices().isEmpty());
    }

    @Test
    void aFixIsMadeOnceHoweverFastTheKeyIsPressedAgain() {
        Diagnostic readiness = found();
        desk.perform(readiness, readiness.fixes().getFirst());
        String once = desk.snapshot().get().text();

        desk.perform(readiness, readiness.fixes().getFirst());
        assertEquals(once, desk.snapshot().get().text());
        assertFalse(desk.notices().isEmpty());
    }

    private Diagnostic found() {
        desk.open(WEB);
        while (!checks.isEmpty()) {
            checks.remove().run();
        }
        return Objects.requireNonNull(desk.analysis().get())
                .diagnostics()
                .filter(each -> each.code().equals("P04"))
                .findFirst()
                .orElseThrow();
    }

    private void insert(String before, String lines) {
        int at = desk.snapshot().get().text().indexOf(before);
        desk.type(TextPatch.of(TextEdit.insert(at, lines)), null);
    }
}
