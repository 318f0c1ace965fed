package io.deploymentdesigner.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void writesEveryByteAndLeavesNothingBeside() throws IOException {
        String text = "\uFEFFkind: Deployment\r\n# 中文 🚀";
        Path file = folder.resolve("a.yaml");
        assertInstanceOf(WriteResult.Written.class, AtomicFile.write(file, text));
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList());
        }
    }

    @Test
    void keepsThePermissionsOfTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        AtomicFile.write(file, "new");
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        AtomicFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void saysWhyThereIsNothingToWriteTo() {
        assertEquals("write.folder", reason(folder.resolve("no/such/a.yaml")));
        assertEquals("write.directory", reason(folder));
    }

    @Test
    void neverWritesOverADevice() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device) && !Files.isRegularFile(device));
        assertEquals("write.special", reason(device));
        assertFalse(Files.isRegularFile(device));
    }

    @Test
    void aStoreThatRefusesIsToldInPlainWords() throws IOException {
        IOException refused = new FileSystemException("/disk/.a.yaml.5f.tmp", null, "Input/output error");
        assertEquals(
                "/disk/a.yaml lies on a disk that can only be read. Nothing was written.",
                explained(refused, new RefusingStore(true, 0)));
        assertEquals(
                "There is no room left on the disk for /disk/a.yaml. The file is as it was.",
                explained(refused, new RefusingStore(false, 99)));
        assertEquals(
                "/disk/a.yaml could not be written: Input/output error. The file is as it was.",
                explained(refused, new RefusingStore(false, 100)));
    }

    private static String explained(IOException refused, FileStore store) throws IOException {
        return assertInstanceOf(
                        WriteResult.Failed.class, AtomicFile.explain(Path.of("/disk/a.yaml"), refused, 100, store))
                .reason()
                .text(Locale.ENGLISH);
    }

    private static String reason(Path file) {
        return assertInstanceOf(WriteResult.Failed.class, AtomicFile.write(file, "x"))
                .reason()
                .key();
    }
}
