package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code .gitlab-ci.yml} says about variables: the values of its global {@code variables:}, written directly or
 * with {@code value:} and a description. Source: GitLab's documentation, {@code doc/ci/yaml/_index.md}, "variables".
 *
 * @param variables by name, in the order of the file
 * @param text the whole file
 */
public record GitlabPipelineFile(Map<String, String> variables, String text) {
    /** Copies the map. */
    public GitlabPipelineFile {
        variables = Map.copyOf(variables);
    }

    /** Reads a file; what is no YAML has no variables. */
    public static GitlabPipelineFile read(String text) {
        Map<String, String> variables = new LinkedHashMap<>();
        YamlStream stream = YamlReader.read(text);
        YamlNode root = stream.documents().isEmpty()
                ? null
                : stream.documents().getFirst().root();
        if (root instanceof YamlMapping file && file.get("variables") instanceof YamlMapping map) {
            for (YamlEntry entry : map.entries()) {
                String value = value(entry.value());
                if (entry.name() != null && value != null) {
                    variables.put(entry.name(), value);
                }
            }
        }
        return new GitlabPipelineFile(variables, text);
    }

    private static @Nullable String value(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.value();
            case YamlMapping mapping when mapping.get("value") instanceof YamlScalar scalar -> scalar.value();
            default -> null;
        };
    }
}
