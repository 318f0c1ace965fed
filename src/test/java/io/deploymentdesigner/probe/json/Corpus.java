package io.deploymentdesigner.probe.json;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Scenarios recorded from the real code, one JSON object a line. */
public final class Corpus {
    private Corpus() {}

    /**
     * One recorded case.
     *
     * @param id its name
     * @param scenario what was run
     * @param recorded what came of it
     */
    public record Case(String id, Map<?, ?> scenario, Map<String, Object> recorded) {}

    /** All cases of {@code probe/NAME.jsonl.gz}. */
    public static List<Case> read(String name) {
        String file = "/probe/" + name + ".jsonl.gz";
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return lines.lines().map(Corpus::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(String line) {
        try {
            Map<String, Object> recorded = JSON.std.mapFrom(line);
            Map<?, ?> scenario = (Map<?, ?>) Objects.requireNonNull(recorded.remove("scenario"));
            return new Case(String.valueOf(recorded.remove("id")), scenario, recorded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
