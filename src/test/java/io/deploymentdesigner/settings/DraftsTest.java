package io.deploymentdesigner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    private Path folder;

    @Test
    void aDraftHoldsEveryByteOfTheText() throws IOException {
        Drafts drafts = new ConfigFolder(folder).drafts();
        Path file = folder.resolve("部署.yaml");
        drafts.keep("one", file, "\uFEFFname: 甲\r\n# 没有换行😀");
        Draft draft = drafts.all().getFirst();
        assertEquals("\uFEFFname: 甲\r\n# 没有换行😀", draft.text());
        assertEquals(file, draft.file());
    }

    @Test
    void theNewestComesFirstAndATextWithoutFileHasNone() throws IOException {
        Drafts drafts = new ConfigFolder(folder).drafts();
        drafts.keep("old", folder.resolve("a.yaml"), "a: 1");
        drafts.keep("new", null, "b: 1");
        Files.setLastModifiedTime(drafts.folder().resolve("old.yaml"), FileTime.fromMillis(0));
        assertEquals(List.of("new", "old"), drafts.all().stream().map(Draft::id).toList());
        assertNull(drafts.all().getFirst().file());
    }

    @Test
    void aSavedTextLeavesNoDraft() throws IOException {
        Drafts drafts = new ConfigFolder(folder).drafts();
        drafts.keep("one", null, "a: 1");
        drafts.keep("one", null, "a: 2");
        assertEquals("a: 2", drafts.all().getFirst().text());
        drafts.forget("one");
        drafts.forget("one");
        assertTrue(drafts.all().isEmpty());
    }

    @Test
    void aDraftThatCannotBeReadIsNotOfferedAndHidesNoOther() throws IOException {
        Drafts drafts = new ConfigFolder(folder).drafts();
        drafts.keep("good", null, "a: 1");
        Files.write(drafts.folder().resolve("bad.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertEquals(List.of("good"), drafts.all().stream().map(Draft::id).toList());
    }

    @Test
    void aDraftThatAnotherWindowStillWritesIsNotLeftBehind() throws IOException {
        Drafts drafts = new ConfigFolder(folder).drafts();
        drafts.keep(Drafts.newId(), null, "a: 1");
        drafts.keep("from-an-older-version", null, "b: 1");
        assertEquals(2, drafts.all().size());
        assertEquals(
                List.of("from-an-older-version"),
                drafts.left().stream().map(Draft::id).toList());
    }
}
