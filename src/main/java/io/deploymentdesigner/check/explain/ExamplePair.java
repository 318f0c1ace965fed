package io.deploymentdesigner.check.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A manifest that has a finding, and the same one without it. The tests check the very pair that is shown.
 *
 * @param before has the finding
 * @param after has it no longer
 */
public record ExamplePair(String before, String after) {
    private static final String FOLDER = "/io/deploymentdesigner/check/mesh/examples/";

    static Optional<ExamplePair> of(String code) {
        String before = read(FOLDER + code + "-before.yaml");
        String after = read(FOLDER + code + "-after.yaml");
        return before == null || after == null ? Optional.empty() : Optional.of(new ExamplePair(before, after));
    }

    private static @Nullable String read(String resource) {
        try (InputStream in = ExamplePair.class.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
