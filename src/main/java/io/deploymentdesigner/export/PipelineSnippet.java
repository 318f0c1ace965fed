package io.deploymentdesigner.export;

import io.deploymentdesigner.placeholder.A8m;
import io.deploymentdesigner.placeholder.Bash;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Envsubst;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Gitlab;
import io.deploymentdesigner.placeholder.Kubelet;
import io.deploymentdesigner.placeholder.None;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.Runner;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.placeholder.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What goes with a template into a repository: the command that fills and applies it, and a job that runs it. */
public final class PipelineSnippet {
    private static final String APPLY = "kubectl apply -f -";

    private static final Comparator<Map.Entry<String, String>> LONGEST_FIRST =
            Comparator.<Map.Entry<String, String>>comparingInt(
                            token -> -token.getKey().length())
                    .thenComparing(Map.Entry::getKey);

    private final Substitution substitution;
    private final Engine engine;
    private final String file;

    /**
     * For one template.
     *
     * @param text the template
     * @param feed the tool that fills it
     * @param file its name as the command shall write it
     */
    public PipelineSnippet(String text, Feed feed, String file) {
        this.substitution = feed.substitute(text);
        this.engine = feed.engine();
        this.file = quoted(file);
    }

    /** The command up to the filled text on standard output; where no tool fills the file, it prints the file. */
    public String fill() {
        return switch (engine) {
            case Envsubst(List<String> list) -> "envsubst '" + references(list == null ? used() : list) + "' < " + file;
            case Bash(boolean nounset) -> (nounset ? "set -u; " : "") + "eval \"" + hereDocument() + '"';
            case A8m tool -> "envsubst" + flags(tool) + " < " + file;
            case Tokens _ -> "sed" + expressions() + " " + file;
            case None _, Gitlab _, Runner _, Kubelet _ -> "cat " + file;
        };
    }

    /** The command that fills the file and applies it. */
    public String command() {
        return switch (engine) {
            case None _, Gitlab _, Runner _, Kubelet _ -> "kubectl apply -f " + file;
            default -> fill() + " | " + APPLY;
        };
    }

    /** A job for {@code .gitlab-ci.yml}; it runs where the variables that the file uses are set. */
    public String job() {
        StringBuilder job = new StringBuilder("deploy:\n  stage: deploy\n  script:\n    - |\n");
        command().lines().forEach(line -> job.append("      ").append(line).append('\n'));
        List<String> used = used();
        if (used.stream().anyMatch(name -> name.startsWith("CI_ENVIRONMENT_"))) {
            job.append("  environment:\n    name: production\n");
        }
        String rule = rule(used);
        return rule.isEmpty()
                ? job.toString()
                : job.append("  rules:\n    - if: ").append(rule).append('\n').toString();
    }

    private static String rule(List<String> used) {
        if (used.stream().anyMatch(name -> name.startsWith("CI_COMMIT_TAG"))) {
            return "$CI_COMMIT_TAG";
        }
        if (used.contains("CI_COMMIT_BRANCH")) {
            return "$CI_COMMIT_BRANCH";
        }
        boolean request = used.stream().anyMatch(name -> name.startsWith("CI_MERGE_REQUEST_"));
        return request ? "$CI_PIPELINE_SOURCE == \"merge_request_event\"" : "";
    }

    private List<String> used() {
        return substitution.replacements().stream()
                .map(replacement -> replacement.placeholder().name())
                .distinct()
                .toList();
    }

    private static String references(List<String> names) {
        return names.stream().map(name -> "${" + name + "}").collect(Collectors.joining(" "));
    }

    /** The end mark must not be a line of the file; nobody writes this one. */
    private String hereDocument() {
        return "cat <<DEPLOYMENT_DESIGNER_END\n$(cat " + file + ")\nDEPLOYMENT_DESIGNER_END\n";
    }

    private static String flags(A8m tool) {
        return (tool.noUnset() ? " -no-unset" : "") + (tool.noEmpty() ? " -no-empty" : "");
    }

    /** One expression for each token as it is written, the longest first, so that none is cut by another. */
    private String expressions() {
        return substitution.replacements().stream()
                .collect(Collectors.toMap(
                        Replacement::written,
                        replacement -> replacement.placeholder().name(),
                        (a, b) -> a))
                .entrySet()
                .stream()
                .sorted(LONGEST_FIRST)
                .map(token -> " -e \"s|" + pattern(token.getKey()) + "|${" + token.getValue() + "}|g\"")
                .collect(Collectors.joining());
    }

    /** Literal in a sed pattern between double quotes of the shell. */
    private static String pattern(String token) {
        return token.replaceAll("([\\\\.*\\[\\]^$|\"`])", "\\\\$1").replace("\\$", "\\\\\\$");
    }

    private static String quoted(String file) {
        return file.matches("[A-Za-z0-9_./@%+=:,-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
    }
}
