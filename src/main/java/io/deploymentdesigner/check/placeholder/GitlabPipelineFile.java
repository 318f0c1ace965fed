package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.Gitlab;
import io.deploymentdesigner.placeholder.Placeholder;
import io.deploymentdesigner.placeholder.PlaceholderScanner;
import io.deploymentdesigner.placeholder.Runner;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.placeholder.Values;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code .gitlab-ci.yml} says about variables: the values of its global {@code variables:}, written directly or
 * with {@code value:} and a description. Source: GitLab's documentation, {@code doc/ci/yaml/_index.md}, "variables".
 *
 * @param variables by name, in the order of the file, as they are written
 * @param raw names of those that {@code expand: false} keeps as they are
 * @param text the whole file
 */
public record GitlabPipelineFile(Map<String, String> variables, Set<String> raw, String text) {
    /** The name of the file. */
    public static final String NAME = ".gitlab-ci.yml";

    /** Copies both, keeping their order. */
    public GitlabPipelineFile {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        raw = Set.copyOf(raw);
    }

    /** Reads a file; what is no YAML has no variables. */
    public static GitlabPipelineFile read(String text) {
        Map<String, String> variables = new LinkedHashMap<>();
        Set<String> raw = new HashSet<>();
        YamlStream stream = YamlReader.read(text);
        YamlNode root = stream.documents().isEmpty()
                ? null
                : stream.documents().getFirst().root();
        if (root instanceof YamlMapping file && file.get("variables") instanceof YamlMapping map) {
            for (YamlEntry entry : map.entries()) {
                String value = value(entry.value());
                if (entry.name() != null && value != null) {
                    variables.put(entry.name(), value);
                    raw.addAll(isRaw(entry.value()) ? List.of(entry.name()) : List.of());
                }
            }
        }
        return new GitlabPipelineFile(variables, raw, text);
    }

    private static @Nullable String value(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.value();
            case YamlMapping mapping when mapping.get("value") instanceof YamlScalar scalar -> scalar.value();
            default -> null;
        };
    }

    private static boolean isRaw(YamlNode node) {
        return node instanceof YamlMapping mapping
                && mapping.get("expand") instanceof YamlScalar scalar
                && scalar.value().equals("false");
    }

    /**
     * The values as a job has them: GitLab expands what they refer to, the runner empties what it does not know. A value
     * that refers to itself, over however many others, stays as it is written; GitLab refuses such a file. Source:
     * {@code lib/gitlab/ci/variables/collection.rb}.
     *
     * @param known the variables in force besides these
     */
    public Map<String, String> expanded(Values known) {
        Map<String, String> values = new HashMap<>(known.map());
        Set<String> waiting = new LinkedHashSet<>(variables.keySet());
        values.keySet().removeAll(waiting);
        boolean goesOn = true;
        while (goesOn) {
            List<String> ready = waiting.stream()
                    .filter(name -> raw.contains(name) || Collections.disjoint(references(name), waiting))
                    .toList();
            ready.forEach(name -> values.put(name, expanded(name, new Values(values))));
            goesOn = waiting.removeAll(ready);
        }
        Map<String, String> expanded = new LinkedHashMap<>();
        variables.forEach((name, written) -> expanded.put(name, values.getOrDefault(name, written)));
        return expanded;
    }

    private String expanded(String name, Values known) {
        String written = variables.getOrDefault(name, "");
        String byGitlab = new Gitlab().substitute(written, known).text();
        return raw.contains(name)
                ? written
                : new Runner().substitute(byGitlab, known).text();
    }

    private Set<String> references(String name) {
        return PlaceholderScanner.scan(variables.getOrDefault(name, ""), TokenSyntax.CLEAR).stream()
                .map(Placeholder::name)
                .collect(Collectors.toSet());
    }

    /**
     * The {@code .gitlab-ci.yml} that goes with a manifest: beside it, else in a folder above as far as its repository
     * reaches; null where there is none. Looks at the disk.
     */
    public static @Nullable Path find(Path manifest) {
        Path folder = manifest.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isRegularFile(folder.resolve(NAME))) {
            return folder == null ? null : folder.resolve(NAME);
        }
        Path root = folder;
        while (root != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        for (Path at = folder; root != null && at != null && at.startsWith(root); at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(NAME))) {
                return at.resolve(NAME);
            }
        }
        return null;
    }
}
