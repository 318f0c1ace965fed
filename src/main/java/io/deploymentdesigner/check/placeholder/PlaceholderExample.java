package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What fills an example of this package, told by its first line: {@code # envsubst, tag pipeline, TEAM=shop}. The
 * explanations show the examples, the tests check them.
 */
public final class PlaceholderExample {
    private static final String PIPELINE = " pipeline";

    private PlaceholderExample() {}

    /**
     * The tool, pipeline and values an example asks for; samples for all others.
     *
     * @throws IllegalArgumentException where the first line does not say so
     */
    public static Feed feed(String example) {
        List<String> parts = Arrays.stream(
                        example.lines().findFirst().orElse("").substring(1).split(","))
                .map(String::strip)
                .toList();
        return Feed.DEFAULT
                .with(engine(parts.getFirst()))
                .with(PipelineType.parse(parts.get(1).replace(PIPELINE, "")))
                .with(values(parts.subList(2, parts.size())));
    }

    /** {@code envsubst '$A $B'} as a person types it, or the tool's name. */
    private static Engine engine(String command) {
        return Engine.parse(command.replaceFirst(" '(.*)'", ":$1"));
    }

    private static Map<String, String> values(List<String> assignments) {
        return assignments.stream()
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }
}
