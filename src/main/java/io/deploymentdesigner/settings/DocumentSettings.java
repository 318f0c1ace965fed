package io.deploymentdesigner.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is remembered of single documents, one small file for each, so that two windows never write over each other's.
 * Files are told apart by their absolute path; the oldest are forgotten.
 *
 * @param folder where they lie; made with the first one
 */
public record DocumentSettings(Path folder) {
    /** Path of the document, for whoever looks into the folder. */
    private static final Setting<String> DOCUMENT = Setting.text("document", "");

    private static final int MOST = 300;
    private static final int NAME_BYTES = 12;

    /** What is remembered of a document; no entries where it was never seen. */
    public Settings of(Path document) {
        return file(document).load();
    }

    /**
     * Remembers something of a document.
     *
     * @throws IOException where the folder cannot be written; nothing depends on it, so a caller may let it be
     */
    public void keep(Path document, Settings settings) throws IOException {
        SettingsFile file = file(document);
        boolean first = !Files.exists(file.path());
        file.save(settings.with(DOCUMENT, absolute(document).toString()));
        if (first) {
            forgetOldest();
        }
    }

    private SettingsFile file(Path document) {
        return new SettingsFile(folder.resolve(name(absolute(document)) + ".properties"));
    }

    private static Path absolute(Path document) {
        return document.toAbsolutePath().normalize();
    }

    private static String name(Path document) {
        try {
            byte[] path = document.toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path);
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void forgetOldest() throws IOException {
        List<Path> newestFirst;
        try (Stream<Path> files = Files.list(folder)) {
            newestFirst = files.sorted(Comparator.comparing(DocumentSettings::written).reversed())
                    .toList();
        }
        for (Path old : newestFirst.subList(Math.min(MOST, newestFirst.size()), newestFirst.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }
}
