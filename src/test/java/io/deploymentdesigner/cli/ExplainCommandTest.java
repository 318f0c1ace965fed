package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void aRuleOfTheServerHasReasonCureSourceAndExample() {
        String page = """
                PROBE-SUCC  Probes
                successThreshold of a liveness or startup probe is not 1.
                Why: A probe has exactly one handler and numbers that make sense; what the numbers do is another matter, shown by the timeline.
                Right: 1, or leave it out.
                Source: pkg/apis/core/validation/validation.go: validateLivenessProbe

                With the finding:
                # spec.template.spec.containers[0]
                livenessProbe: {httpGet: {port: 8080}, successThreshold: 2}

                Without it:
                # spec.template.spec.containers[0]
                livenessProbe: {httpGet: {port: 8080}, successThreshold: 1}
                """;
        assertEquals(page, Run.of("explain", "probe-succ", "--lang", "en").out());
    }

    @Test
    void everyEnginesCodesAreExplainedInBothLanguages() {
        for (String code : new String[] {"P01", "I05", "PH001", "X01", "PARSE-SYNTAX"}) {
            assertTrue(Run.of("explain", code, "--lang", "en").out().lines().count() > 1, code);
            String chinese = Run.of("explain", code, "--lang", "zh").out();
            assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), code);
        }
    }

    @Test
    void aPartOfTheTimelineIsExplainedByItsNameAndListedAfterTheCodes() {
        String page = Run.of("explain", "Start-Up-Budget", "--lang", "en").out();
        assertTrue(page.startsWith("start-up-budget  Start-up budget\n"), page);
        assertTrue(page.contains("\nHow to read it: The grey bar is allowed"), page);
        assertTrue(Run.of("explain", "--lang", "zh").out().lines().toList().contains("callers  调用方"));
    }

    @Test
    void anUnknownCodeIsAUsageError() {
        assertEquals(ExitStatus.USAGE, Run.of("explain", "P999").status());
    }
}
