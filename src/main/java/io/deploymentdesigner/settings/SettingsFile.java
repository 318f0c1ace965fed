package io.deploymentdesigner.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings as a properties file in UTF-8.
 *
 * @param path where it lies
 */
public record SettingsFile(Path path) {
    /** What the file says; the defaults where it is not there or cannot be read. */
    public Settings load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            return Settings.DEFAULTS;
        }
        Map<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
        return new Settings(entries);
    }

    /**
     * Writes the settings, whole or not at all.
     *
     * @throws IOException where the folder cannot be made or written; nothing depends on it, so a caller may let it be
     */
    public void save(Settings settings) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings.entries());
        StringWriter text = new StringWriter();
        properties.store(text, null);
        WholeFile.write(path, withoutDate(text.toString()));
    }

    /** Sorted, and without the line that tells the time, so that equal settings are equal files. */
    private static String withoutDate(String text) {
        String entries = text.lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .reduce("", (lines, line) -> lines + line + "\n");
        return "# Deployment Designer\n" + entries;
    }
}
