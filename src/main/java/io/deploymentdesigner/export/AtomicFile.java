package io.deploymentdesigner.export;

import io.deploymentdesigner.diagnostic.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file whole or not at all: beside the old one, flushed to the disk, then renamed over it. The old file's
 * permissions stay, a symbolic link stays a link, and a full disk or a refused folder leaves everything as it was.
 */
public final class AtomicFile {
    private static final String BUNDLE = "io.deploymentdesigner.export.messages";

    private AtomicFile() {}

    /** Writes {@code text} as UTF-8; every byte order mark and line end is written as it stands. */
    public static WriteResult write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes as they are. */
    public static WriteResult write(Path file, byte[] bytes) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                return failed("write.directory", file);
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return failed("write.special", file);
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                return failed("write.denied", file);
            }
            replace(target, bytes);
            return new WriteResult.Written();
        } catch (AccessDeniedException e) {
            return failed("write.denied", file);
        } catch (NoSuchFileException e) {
            // A system that lets nobody make files in a folder may say so in the same words.
            Path folder = file.toAbsolutePath().normalize().getParent();
            return failed(folder != null && Files.isDirectory(folder) ? "write.denied" : "write.folder", file);
        } catch (IOException e) {
            return explain(file, e, bytes.length);
        }
    }

    private static WriteResult explain(Path file, IOException e, long length) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return explain(file, e, length, Files.getFileStore(folder == null ? file : folder));
        } catch (IOException storeIsGone) {
            return unknown(file, e);
        }
    }

    /** Why a store took no file of {@code length} bytes: it is read-only, it is full, or what the system says. */
    static WriteResult explain(Path file, IOException e, long length, FileStore store) throws IOException {
        if (store.isReadOnly()) {
            return failed("write.read-only", file);
        }
        return store.getUsableSpace() < length ? failed("write.full", file) : unknown(file, e);
    }

    private static WriteResult unknown(Path file, IOException e) {
        String reason = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
        return new WriteResult.Failed(Message.of(BUNDLE, "write.io", file.toString(), String.valueOf(reason)));
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            flush(beside, bytes);
            keepPermissions(target, beside);
            rename(beside, target);
            flushFolder(target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void flush(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        PosixFileAttributeView to = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (Files.exists(old) && from != null && to != null) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the rename itself last; where a folder cannot be opened (Windows) the system does so by itself. */
    private static void flushFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException onlyOnSystemsThatDoSoThemselves) {
            return;
        }
    }

    private static WriteResult failed(String key, Path file) {
        return new WriteResult.Failed(Message.of(BUNDLE, key, file.toString()));
    }
}
