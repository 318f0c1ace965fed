package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set up before each test
class OutsideChangeTest {
    @TempDir
    private Path folder;

    private final Queue<Runnable> window = new ArrayDeque<>();
    private Path path;
    private Desk desk;
    private OpenFile file;
    private OutsideChange outside;

    @BeforeEach
    void open() throws IOException {
        path = Files.writeString(folder.resolve("web.yaml"), "kind: Deployment\n");
        desk = DirectDesk.make();
        file = DirectFile.of(desk, folder);
        outside =
                new OutsideChange(desk, file, Words.of(desk.locale(), OutsideChange.class), Runnable::run, window::add);
        file.open(path);
    }

    private void runAll() {
        for (Runnable task = window.poll(); task != null; task = window.poll()) {
            task.run();
        }
    }

    @Test
    void aFileReadWhileItWasBeingSavedHereIsNoNews() {
        desk.type(TextPatch.of(TextEdit.insert(0, "# ours\n")), null);
        outside.look();
        assertTrue(file.save());
        runAll();
        assertEquals(0, desk.notices().size());
    }

    @Test
    void whatAnotherProgramWroteIsToldOnce() throws IOException {
        Files.writeString(path, "kind: Service\n");
        outside.look();
        runAll();
        outside.look();
        runAll();
        assertEquals(1, desk.notices().size());
    }

    @Test
    void whatIsKeptIsNotSavedAnyMore() throws IOException {
        Files.writeString(path, "kind: Service\n");
        outside.look();
        runAll();
        answer("outside.keep");
        assertTrue(desk.unsaved().get());
        assertEquals("kind: Service\n", desk.saved().get());
        assertTrue(file.save());
        assertEquals("kind: Deployment\n", Files.readString(path));
        assertFalse(desk.unsaved().get());
    }

    @Test
    void comparingLeavesTheQuestionOpen() throws IOException {
        Files.writeString(path, "kind: Service\n");
        outside.look();
        runAll();
        answer("outside.compare");
        assertEquals(
                "kind: Service\n", Objects.requireNonNull(desk.preview().get()).after());
        answer("outside.reload");
        assertEquals("kind: Service\n", desk.snapshot().get().text());
    }

    private void type() {
        desk.type(TextPatch.of(TextEdit.insert(0, "# ours\n")), null);
    }

    @Test
    void aSaveOverWhatAnotherProgramWroteIsAskedAboutFirst() throws IOException {
        Files.writeString(path, "kind: Service\n");
        outside.look();
        runAll();
        type();
        assertFalse(file.save());
        assertEquals("kind: Service\n", Files.readString(path));
        assertTrue(desk.unsaved().get());
        assertEquals(1, desk.notices().size(), "one question in place of the other");
        answer("outside.compare");
        answer("outside.over");
        assertEquals("# ours\nkind: Deployment\n", Files.readString(path));
        assertFalse(desk.unsaved().get());
        assertEquals(0, desk.notices().size());
    }

    @Test
    void whatWasWrittenAfterTheQuestionIsAskedAboutAgain() throws IOException {
        Files.writeString(path, "kind: Service\n");
        assertFalse(file.save());
        Files.writeString(path, "kind: Service\r\n");
        answer("outside.over");
        assertEquals("kind: Service\r\n", Files.readString(path));
        answer("outside.over");
        assertEquals("kind: Deployment\n", Files.readString(path));
    }

    @Test
    void theQuestionGoesWhenTheDiskHoldsTheTextAgain() throws IOException {
        Files.writeString(path, "kind: Service\n");
        outside.look();
        runAll();
        Files.writeString(path, "kind: Deployment\n");
        outside.look();
        runAll();
        assertEquals(0, desk.notices().size());
        Files.writeString(path, "kind: Service\n");
        outside.look();
        runAll();
        assertEquals(1, desk.notices().size(), "it is news once more");
    }

    @Test
    void theQuestionGoesWhenTheTextIsSaved() throws IOException {
        Files.writeString(path, "kind: Service\n");
        outside.look();
        runAll();
        type();
        Files.writeString(path, desk.snapshot().get().text());
        assertTrue(file.save());
        assertEquals(0, desk.notices().size());
    }

    /** As the button does it: the notice goes, then the answer is given. */
    private void answer(String key) {
        Notice notice = desk.notices().removeFirst();
        notice.answers().stream()
                .filter(answer -> answer.title().key().equals(key))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }
}
