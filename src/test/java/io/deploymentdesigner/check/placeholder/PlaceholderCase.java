package io.deploymentdesigner.check.placeholder;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Envsubst;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** One line of the corpus: a template, variables, and what the real tools made of them. */
record PlaceholderCase(Map<String, Object> line) {
    static List<PlaceholderCase> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(
                        PlaceholderCase.class.getResourceAsStream("/placeholder/placeholders.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            return reader.lines().map(PlaceholderCase::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlaceholderCase parse(String json) {
        try {
            return new PlaceholderCase(JSON.std.mapFrom(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return String.valueOf(line.get(key));
    }

    Map<?, ?> expect() {
        return (Map<?, ?>) Objects.requireNonNull(line.get("expect"));
    }

    List<?> codes() {
        return (List<?>) Objects.requireNonNull(expect().get("codes"));
    }

    boolean isSlug() {
        return text("engine").equals("slug");
    }

    Feed feed() {
        Map<String, String> given = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(line.get("vars")))
                .forEach((name, value) -> given.put(String.valueOf(name), String.valueOf(value)));
        Engine engine =
                line.get("shell_format") == null ? Engine.parse(text("engine")) : Envsubst.listed(text("shell_format"));
        return new Feed(engine, PipelineType.parse(text("pipeline")), given, false);
    }

    @Override
    public String toString() {
        return text("id") + " " + text("title");
    }
}
