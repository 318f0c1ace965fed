package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.stream.Collectors;

/** The ids by which tests, scripts and style sheets find the control of a field. */
public final class FieldIds {
    private FieldIds() {}

    /** The whole path with hyphens: {@code spec-template-spec-containers-0-image}. */
    public static String id(YamlPath path) {
        return path.steps().stream().map(FieldIds::word).collect(Collectors.joining("-"));
    }

    private static String word(YamlPath.Step step) {
        return switch (step) {
            case YamlPath.Key(String name) -> name.replaceAll("[^A-Za-z0-9_]", "-");
            case YamlPath.Index(int index) -> Integer.toString(index);
            case YamlPath.Where(String field, String value) -> field + "-" + value;
        };
    }
}
