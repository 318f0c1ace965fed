package io.deploymentdesigner.check.explain;

import io.deploymentdesigner.check.server.catalogue.RuleExample;
import io.deploymentdesigner.check.server.catalogue.RuleExamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines that have a finding, and the same ones without it. The tests check the very pair that is shown.
 *
 * @param before has the finding
 * @param after has it no longer
 */
public record ExamplePair(String before, String after) {
    /** Each engine keeps its examples beside its rules. */
    private static final List<String> FOLDERS = List.of("mesh", "advice", "placeholder");

    /** The example of advice, mesh or placeholders: whole manifests. */
    static Optional<ExamplePair> of(String code) {
        return FOLDERS.stream()
                .map(folder -> "/io/deploymentdesigner/check/" + folder + "/examples/" + code)
                .map(ExamplePair::pair)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The example of a rule of the API server: some lines, and where they stand. */
    static Optional<ExamplePair> ofRule(String code) {
        return RuleExamples.of(code)
                .map(found -> new ExamplePair(placed(found, found.before()), placed(found, found.after())));
    }

    private static String placed(RuleExample example, String lines) {
        String head = example.path().isEmpty() ? "" : "# " + example.path() + "\n";
        return head + (example.version().isEmpty() ? "" : "# Kubernetes " + example.version() + "\n") + lines;
    }

    private static @Nullable ExamplePair pair(String name) {
        String before = read(name + "-before.yaml");
        String after = read(name + "-after.yaml");
        return before == null || after == null ? null : new ExamplePair(before, after);
    }

    private static @Nullable String read(String resource) {
        try (InputStream in = ExamplePair.class.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
