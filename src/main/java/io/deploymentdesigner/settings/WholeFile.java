package io.deploymentdesigner.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes a small file so that whoever reads it sees the old text or the new one, never half of it. */
final class WholeFile {
    private WholeFile() {}

    /** Written beside, forced to the disk, renamed. */
    static void write(Path file, String text) throws IOException {
        Path folder = Files.createDirectories(
                Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path beside = Files.createTempFile(folder, file.getFileName().toString(), ".new");
        try {
            force(beside, text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void force(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
