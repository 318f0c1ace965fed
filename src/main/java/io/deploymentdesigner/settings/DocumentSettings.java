package io.deploymentdesigner.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is remembered of single documents and has no place in them, such as how their applications behave: a small file
 * for each, found by the document's path. Of the documents longest untouched, those above {@value #MOST} are forgotten.
 *
 * @param folder where the files lie; made with the first one
 */
public record DocumentSettings(Path folder) {
    /** How many documents are remembered. */
    public static final int MOST = 200;

    private static final String ENDING = ".properties";
    private static final String DOCUMENT = "document";

    /** What is remembered of a document; nothing where it is not known or cannot be read. */
    public Map<String, String> of(Path document) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(document), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            return Map.of();
        }
        Map<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
        return entries.getOrDefault(DOCUMENT, "").equals(name(document)) ? Map.copyOf(entries) : Map.of();
    }

    /**
     * Remembers a value of a document; the others stay. An empty value is forgotten.
     *
     * @throws IOException where the folder cannot be written; the document does not depend on it
     */
    public void keep(Path document, String key, String value) throws IOException {
        Map<String, String> entries = new TreeMap<>(of(document));
        if (value.isEmpty()) {
            entries.remove(key);
        } else {
            entries.put(key, value);
        }
        entries.put(DOCUMENT, name(document));
        Properties properties = new Properties();
        properties.putAll(entries);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        WholeFile.write(file(document), text.toString());
        forgetTheOldest();
    }

    private void forgetTheOldest() throws IOException {
        for (Path old : files().stream().skip(MOST).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** The newest first. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = new ArrayList<>(
                    all.filter(f -> f.toString().endsWith(ENDING)).toList());
            files.sort(Comparator.comparing(DocumentSettings::written).reversed());
            return files;
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }

    private static String name(Path document) {
        return document.toAbsolutePath().normalize().toString();
    }

    private Path file(Path document) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(name(document).getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest, 0, 12) + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
