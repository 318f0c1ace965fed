package io.deploymentdesigner.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final String TEXT = "spec: # the spec\r\n  replicas: 1\r\n  paused: false";

    private final Session session = new Session(TEXT, TemplateReader.PLAIN);

    @Test
    void anIntentChangesTheTextAndUndoGivesTheBytesBack() {
        assertApplied(session.perform(set("spec.replicas", "3", null)));
        assertEquals(
                TEXT.replace("replicas: 1", "replicas: 3"), session.snapshot().text());
        assertTrue(session.unsaved());
        session.undo();
        assertEquals(TEXT, session.snapshot().text());
        assertFalse(session.unsaved());
        session.redo();
        assertEquals(
                TEXT.replace("replicas: 1", "replicas: 3"), session.snapshot().text());
    }

    @Test
    void severalEditsAreOneStep() {
        Intent intent = new Intent(
                label(),
                0,
                List.of(
                        new YamlEdit.Remove(YamlPath.parse("spec.paused")),
                        new YamlEdit.SetYaml(YamlPath.parse("spec.strategy"), "type: Recreate"),
                        new YamlEdit.SetScalar(
                                YamlPath.parse("spec.strategy.type"), "RollingUpdate", ValueType.STRING)),
                null);
        Outcome.Applied applied = assertApplied(session.perform(intent));
        assertEquals(
                "spec: # the spec\r\n  replicas: 1\r\n  strategy:\r\n    type: RollingUpdate",
                session.snapshot().text());
        assertEquals(session.snapshot().text(), applied.patch().apply(TEXT));
        session.undo();
        assertEquals(TEXT, session.snapshot().text());
        assertFalse(session.canUndo());
    }

    @Test
    void nothingChangesWhenOneOfSeveralEditsIsRefused() {
        Intent intent = new Intent(
                label(),
                0,
                List.of(
                        new YamlEdit.Remove(YamlPath.parse("spec.paused")),
                        new YamlEdit.Remove(YamlPath.parse("spec.none"))),
                null);
        assertInstanceOf(Outcome.Refused.class, session.perform(intent));
        assertEquals(TEXT, session.snapshot().text());
        assertFalse(session.canUndo());
    }

    private static final String TWO = """
            kind: Deployment
            spec:
              replicas: 1
              containers:
              - name: app
                image: app:1
                resources: {}
              - name: log
                image: log:1
            """;

    /** A fix found in an older text is made only where its paths lead to what they were made for. */
    @Test
    void aPathThatLeadsToAnotherFieldByNowIsRefused() {
        String above = TWO.replace("  - name: app\n", "  - name: new\n    image: new:1\n  - name: app\n");
        for (YamlEdit edit : List.of(
                scalar("spec.containers[0].image", "app:2"),
                scalar("spec.containers[1].image", "log:2"),
                scalar("spec.containers[0].resources.limits.cpu", "1"),
                scalar("spec.containers[1].workingDir", "/"),
                new YamlEdit.CopyScalar(
                        YamlPath.parse("spec.containers[1].name"), YamlPath.parse("spec.name"), ValueType.STRING),
                new YamlEdit.AddItem(YamlPath.parse("spec.containers"), 2, "name: third"),
                new YamlEdit.Remove(YamlPath.parse("spec.containers[1]")))) {
            assertStale(edit, TWO, above);
        }
        assertStale(scalar("spec.replicas", "2"), TWO, TWO.replace("replicas: 1", "replicas: 12"));
        assertStale(scalar("spec.replicas", "2"), TWO, TWO.replace("  replicas: 1\n", ""));
        assertStale(scalar("spec.paused", "true"), TWO, TWO.replace("  containers", "  paused: false\n  containers"));
        assertStale(scalar("spec.replicas", "2"), TWO, "kind: Service\nspec:\n  replicas: 1\n---\n" + TWO);
        assertStale(scalar("spec.containers[0].image", "app:2"), "a: [\n", TWO);
    }

    @Test
    void aPathThatStillLeadsToItsFieldIsFollowedThoughOtherPlacesChanged() {
        for (String now : List.of(
                TWO.replace("replicas: 1", "replicas: 3"),
                TWO.replace("image: log:1", "image: log:2"),
                "# mine\n" + TWO,
                TWO + "---\nkind: Service\n")) {
            assertMade(scalar("spec.containers[0].image", "app:2"), now, now.replace("app:1", "app:2"));
            assertMade(
                    scalar("spec.containers[0].resources.cpu", "1"),
                    now,
                    now.replace("resources: {}", "resources:\n      cpu: 1"));
        }
        String paused = TWO.replace("app:1", "app:2");
        assertMade(scalar("spec.paused", "true"), paused, paused + "  paused: true\n");
    }

    private static YamlEdit scalar(String path, String value) {
        return new YamlEdit.SetScalar(YamlPath.parse(path), value, ValueType.LITERAL);
    }

    private static void assertStale(YamlEdit edit, String madeFor, String now) {
        Session changed = new Session(now, TemplateReader.PLAIN);
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class,
                changed.perform(Intent.of(label(), 0, edit).madeFor(madeFor)),
                edit + " on\n" + now);
        assertTrue(refused.message().text(Locale.ENGLISH).contains("changed since this fix was found"));
        assertEquals(now, changed.snapshot().text());
    }

    private static void assertMade(YamlEdit edit, String now, String after) {
        Session changed = new Session(now, TemplateReader.PLAIN);
        assertApplied(changed.perform(Intent.of(label(), 0, edit).madeFor(TWO)));
        assertEquals(after, changed.snapshot().text());
    }

    @Test
    void typingInOneFieldIsOneStep() {
        assertApplied(session.perform(set("spec.replicas", "1", "replicas")));
        assertFalse(session.canUndo());
        assertApplied(session.perform(set("spec.replicas", "12", "replicas")));
        assertApplied(session.perform(set("spec.replicas", "120", "replicas")));
        assertApplied(session.perform(set("spec.paused", "true", "paused")));
        session.undo();
        session.undo();
        assertEquals(TEXT, session.snapshot().text());
        session.redo();
        assertEquals(
                TEXT.replace("replicas: 1", "replicas: 120"), session.snapshot().text());
        assertApplied(session.perform(set("spec.replicas", "7", "replicas")));
        session.undo();
        assertEquals(
                TEXT.replace("replicas: 1", "replicas: 120"), session.snapshot().text());
    }

    @Test
    void savingEndsAStepAndMarksIt() {
        assertApplied(session.perform(set("spec.replicas", "2", "replicas")));
        session.markSaved();
        assertApplied(session.perform(set("spec.replicas", "3", "replicas")));
        assertTrue(session.unsaved());
        session.undo();
        assertFalse(session.unsaved());
        session.undo();
        assertTrue(session.unsaved());
        assertApplied(session.perform(set("spec.replicas", "4", null)));
        session.undo();
        assertTrue(session.unsaved());
    }

    @Test
    void brokenTextKeepsTheLastTreeAndTheFormWaits() {
        TextRange colon = TextRange.at(TEXT.indexOf(" 1"));
        session.type(TextPatch.of(new TextEdit(colon, " [")), "typing");
        Snapshot broken = session.snapshot();
        assertTrue(broken.isBroken());
        assertEquals(TEXT, broken.stream().text());
        assertNotNull(broken.document(0));
        Outcome.Refused refused =
                assertInstanceOf(Outcome.Refused.class, session.perform(set("spec.paused", "true", null)));
        assertTrue(
                refused.message().text(Locale.ENGLISH).contains("line 3"),
                refused.message().text(Locale.ENGLISH));
        YamlEdit mend = new YamlEdit.ReplaceText(new TextRange(colon.start(), colon.start() + 2), " [", "");
        assertApplied(session.perform(Intent.of(label(), 0, mend)));
        assertFalse(session.snapshot().isBroken());
        session.undo();
        session.undo();
        assertEquals(TEXT, session.snapshot().text());
        assertNull(session.snapshot().fault());
    }

    @Test
    void aFixMadeForAnOlderTextIsRefusedAndSaysSo() {
        int at = TEXT.indexOf(" 1");
        YamlEdit stale = new YamlEdit.ReplaceText(new TextRange(at, at + 2), " 1", " 2");
        session.type(TextPatch.of(TextEdit.insert(0, "# c\r\n")), null);
        String before = session.snapshot().text();
        Outcome.Refused refused =
                assertInstanceOf(Outcome.Refused.class, session.perform(Intent.of(label(), 0, stale)));
        assertEquals(before, session.snapshot().text());
        assertTrue(refused.message().text(Locale.ENGLISH).startsWith("The text has changed since"));
        session.undo();
        assertApplied(session.perform(Intent.of(label(), 0, stale)));
    }

    @Test
    void listenersHearEachChangeUntilTheyLeave() {
        List<SessionChange> heard = new ArrayList<>();
        Runnable leave = session.listen(heard::add);
        assertApplied(session.perform(set("spec.replicas", "2", null)));
        session.type(TextPatch.of(TextEdit.insert(0, "# c\r\n")), null);
        session.undo();
        session.redo();
        leave.run();
        session.undo();
        assertEquals(
                List.of(
                        SessionChange.Origin.INTENT,
                        SessionChange.Origin.TEXT,
                        SessionChange.Origin.UNDO,
                        SessionChange.Origin.REDO),
                heard.stream().map(SessionChange::origin).toList());
        for (SessionChange change : heard) {
            assertEquals(
                    change.after().text(), change.patch().apply(change.before().text()));
            assertEquals(change.before().version() + 1, change.after().version());
        }
    }

    @Test
    void everyRefusalHasItsSentenceInBothLanguages() {
        for (var reason : io.deploymentdesigner.yaml.patch.RefusalReason.values()) {
            var refused = new io.deploymentdesigner.yaml.patch.PatchResult.Refused(reason, TextRange.at(0));
            Message message = DocumentMessages.refused(refused).message();
            assertFalse(message.text(Locale.ENGLISH).equals(message.text(Locale.SIMPLIFIED_CHINESE)));
        }
    }

    private static Intent set(String path, String value, @Nullable String mergeKey) {
        return new Intent(
                label(), 0, List.of(new YamlEdit.SetScalar(YamlPath.parse(path), value, ValueType.LITERAL)), mergeKey);
    }

    private static Message label() {
        return DocumentMessages.of("history.typing");
    }

    private static Outcome.Applied assertApplied(Outcome outcome) {
        return assertInstanceOf(Outcome.Applied.class, outcome);
    }
}
