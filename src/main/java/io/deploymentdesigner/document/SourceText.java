package io.deploymentdesigner.document;

import io.deploymentdesigner.diagnostic.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What reading a file gives: its text with every byte order mark and line end as it is, or the reason why there is no
 * text. Reading never throws and never guesses an encoding.
 */
public sealed interface SourceText {
    /** The most that is read: 16 MiB, more than five times what the API server takes. */
    int MOST_BYTES = 16 * 1024 * 1024;

    /** The text of a UTF-8 file. */
    record Loaded(String text) implements SourceText {}

    /** Why a file cannot be shown. */
    record Unreadable(Message reason) implements SourceText {}

    /** Reads a file; a pipe or device is none: it could keep its reader waiting for ever. */
    static SourceText of(Path file) {
        return of(file, false);
    }

    /** Reads a file, or a pipe to its end, as a shell hands over what another program prints. */
    static SourceText ofAny(Path file) {
        return of(file, true);
    }

    private static SourceText of(Path file, boolean pipes) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return unreadable("source.directory", file.toString());
            }
            if (attributes.isOther() && !pipes) {
                return unreadable("source.special", file.toString());
            }
            boolean known = attributes.isRegularFile() && attributes.size() <= MOST_BYTES;
            return known ? of(Files.readAllBytes(file), file.toString()) : stream(file);
        } catch (NoSuchFileException e) {
            return unreadable("source.missing", file.toString());
        } catch (AccessDeniedException e) {
            return unreadable("source.denied", file.toString());
        } catch (IOException e) {
            return unreadable("source.io", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static SourceText stream(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, file.toString());
        }
    }

    /** Reads a stream to its end; {@code name} is how messages call it. */
    static SourceText of(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return unreadable("source.large", name, String.valueOf(MOST_BYTES / 1024 / 1024));
        }
        return of(bytes, name);
    }

    private static SourceText of(byte[] bytes, String name) {
        if (isUtf16(bytes)) {
            return unreadable("source.utf16", name);
        }
        for (byte each : bytes) {
            if (each == 0) {
                return unreadable("source.binary", name);
            }
        }
        return decode(bytes, name);
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    /** What has no replacement character after the quick way had none to replace. */
    private static SourceText decode(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? new Loaded(text) : strictly(bytes, name);
    }

    private static SourceText strictly(byte[] bytes, String name) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return new Loaded(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString());
        } catch (CharacterCodingException e) {
            return unreadable("source.encoding", name, String.valueOf(lineAt(bytes, buffer.position())));
        }
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Unreadable unreadable(String key, Object... arguments) {
        return new Unreadable(Message.of("io.deploymentdesigner.document.messages", key, arguments));
    }
}
