package io.deploymentdesigner.template;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * The captions of a folder's templates, from the file {@code index.properties} beside them: {@code templates} names
 * them in order, {@code ID.title}, {@code ID.title.zh}, {@code ID.description} and {@code ID.description.zh} tell each.
 */
final class TemplateIndex {
    static final String FILE = "index.properties";

    private final Properties properties;

    private TemplateIndex(Properties properties) {
        this.properties = properties;
    }

    static TemplateIndex empty() {
        return new TemplateIndex(new Properties());
    }

    /**
     * Reads an index.
     *
     * @throws IOException where it cannot be read, or is no properties file
     */
    static TemplateIndex read(Reader reader) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(reader);
        } catch (IllegalArgumentException fault) {
            throw new IOException(fault);
        }
        return new TemplateIndex(properties);
    }

    /** The ids in the order they are offered. */
    List<String> ids() {
        String words = properties.getProperty("templates", "").strip();
        return Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The caption of a template; without one, its id is its title. */
    Caption caption(String id) {
        String title = properties.getProperty(id + ".title", id);
        String description = properties.getProperty(id + ".description", "");
        return new Caption(
                title,
                properties.getProperty(id + ".title.zh", title),
                description,
                properties.getProperty(id + ".description.zh", description));
    }
}
