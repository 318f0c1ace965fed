package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How a document is filled, as one text to be kept: tool and pipeline in the words of the command line, then a line for
 * each value.
 *
 * @param feed tool and pipeline, with the values as they were given
 */
record FeedText(Feed feed) {
    private static final String ENGINE = "engine";
    private static final String PIPELINE = "pipeline";
    private static final String SAMPLE = "sample.";

    /** The text. */
    String write() {
        Properties entries = new Properties();
        entries.setProperty(ENGINE, feed.engine().toString());
        entries.setProperty(PIPELINE, feed.pipeline().word());
        feed.given().forEach((name, value) -> entries.setProperty(SAMPLE + name, value));
        try (StringWriter text = new StringWriter()) {
            entries.store(text, null);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text says; null where it says nothing, or only what another version understands. */
    static @Nullable FeedText read(String text) {
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(text));
            return new FeedText(new Feed(
                    Engine.parse(entries.getProperty(ENGINE, "")),
                    PipelineType.parse(entries.getProperty(PIPELINE, "")),
                    samples(entries),
                    true));
        } catch (IOException | IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static Map<String, String> samples(Properties entries) {
        Map<String, String> samples = new HashMap<>();
        for (String key : entries.stringPropertyNames()) {
            if (key.startsWith(SAMPLE)) {
                samples.put(key.substring(SAMPLE.length()), entries.getProperty(key));
            }
        }
        return samples;
    }
}
