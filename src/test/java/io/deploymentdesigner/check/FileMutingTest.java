package io.deploymentdesigner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import org.junit.jupiter.api.Test;

/** A comment keeps a code silent in one document; it grows, shrinks and goes as the codes do. */
class FileMutingTest {
    private static final String WEB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              replicas: 1
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec: {containers: [{name: app, image: "web:1"}]}
            """;

    @Test
    void aMutedFindingIsCountedButNotTold() {
        assertTrue(tells(WEB, "R01"));
        String muted = mute(WEB, "R01");
        assertEquals("# designer:ignore R01\n" + WEB, muted);
        assertFalse(tells(muted, "R01"));
        assertEquals(
                1,
                analyse(muted).muted().stream()
                        .filter(each -> each.code().equals("R01"))
                        .count());
    }

    @Test
    void theNextCodeJoinsTheComment() {
        String both = mute(mute(WEB, "R01"), "P05");
        assertEquals("# designer:ignore R01 P05\n" + WEB, both);
        assertEquals("# designer:ignore P05\n" + WEB, tell(both, "R01"));
        assertEquals("# designer:ignore R01\n" + WEB, tell(both, "P05"));
        assertEquals(WEB, tell(tell(both, "P05"), "R01"));
    }

    @Test
    void theCommentStandsAfterTheDocumentsMarkerAndInItsLineEnds() {
        String text = "---\r\nkind: Deployment\r\n";
        assertEquals("---\r\n# designer:ignore R01\r\nkind: Deployment\r\n", mute(text, "R01"));
    }

    @Test
    void aCommentBesideAValueLosesTheCommentOnly() {
        assertEquals("replicas: 1 \n", tell("replicas: 1 # designer:ignore R01\n", "R01"));
    }

    private static String mute(String text, String code) {
        return FileMuting.mute(text, whole(text), code).apply(text);
    }

    private static String tell(String text, String code) {
        return FileMuting.tell(text, whole(text), code).orElseThrow().apply(text);
    }

    private static TextRange whole(String text) {
        return new TextRange(0, text.length());
    }

    private static boolean tells(String text, String code) {
        return analyse(text).diagnostics().anyMatch(each -> each.code().equals(code));
    }

    private static Analysis analyse(String text) {
        return Analyst.analyse(Snapshot.of(text, TemplateReader.PLAIN), Feed.DEFAULT, CheckOptions.DEFAULT);
    }
}
