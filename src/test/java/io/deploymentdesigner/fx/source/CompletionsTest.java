package io.deploymentdesigner.fx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompletionsTest {
    /** Completes at the bar. */
    private static List<Proposal> at(String text) {
        int caret = text.indexOf('|');
        Snapshot snapshot = Snapshot.of(text.replace("|", ""), TemplateReader.PLAIN);
        return Completions.at(snapshot, Feed.DEFAULT, Locale.ENGLISH, caret);
    }

    private static List<String> names(String text) {
        return at(text).stream().map(Proposal::text).toList();
    }

    @Test
    void fieldsOfTheMappingInWhichTheKeyStands() {
        assertEquals(List.of("livenessProbe"), names("""
                        kind: Deployment
                        spec:
                          template:
                            spec:
                              containers:
                              - name: app
                                live|
                        """));
        assertEquals(List.of("replicas", "revisionHistoryLimit"), names("kind: Deployment\nspec:\n  r|\n"));
    }

    @Test
    void theFirstKeyOfAnItem() {
        assertTrue(names("kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - im|")
                .contains("image"));
    }

    @Test
    void variablesAfterADollarSignWithTheirSampleValue() {
        Proposal proposal = at("kind: Deployment\nmetadata:\n  name: web-${CI_PROJECT_NAM|\n")
                .getFirst();
        assertEquals("CI_PROJECT_NAME", proposal.text());
        assertEquals("${CI_PROJECT_NAME}", proposal.insertion());
        assertEquals("${CI_PROJECT_NAM".length(), proposal.replaced().length());
        assertTrue(proposal.about().startsWith("= shop-api · The project's name"), proposal.about());
    }

    @Test
    void aVariableIsFoundByAnyPartOfItsNameAndTakesTheClosingBraceWithIt() {
        Proposal proposal = at("name: web-${short_sha|}-x\n").getFirst();
        assertEquals("CI_COMMIT_SHORT_SHA", proposal.text());
        assertEquals("${short_sha}".length(), proposal.replaced().length());
    }

    @Test
    void nothingInsideAValue() {
        assertEquals(List.of(), names("kind: Deployment\nspec:\n  paused: tr|"));
    }
}
