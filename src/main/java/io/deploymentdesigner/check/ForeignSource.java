package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is no manifest but the source of one for another tool. It is said to be such and has no verdict. Sources: Helm's
 * chart template guide and {@code Chart.yaml} reference; kustomize's {@code api/types/kustomization.go}.
 */
enum ForeignSource {
    HELM_TEMPLATE("SRC-HELM"),
    HELM_CHART("SRC-CHART"),
    KUSTOMIZATION("SRC-KUSTOMIZE");

    private static final String BUNDLE = "io.deploymentdesigner.check.messages";

    private static final Pattern HELM_ACTION = Pattern.compile("\\{\\{-?\\s*(?:\\$?\\.(?:Values|Release|Chart|Files|"
            + "Capabilities|Template)\\b|(?:include|template|define|tpl|if|range|with|toYaml|end)\\b|/\\*)");
    private static final Set<String> LAYERS = Set.of(
            "resources",
            "bases",
            "components",
            "patches",
            "patchesStrategicMerge",
            "patchesJson6902",
            "configMapGenerator",
            "secretGenerator",
            "helmCharts");
    private static final Set<String> SETTINGS = Set.of(
            "apiVersion",
            "kind",
            "metadata",
            "namePrefix",
            "nameSuffix",
            "namespace",
            "commonLabels",
            "labels",
            "commonAnnotations",
            "generatorOptions",
            "images",
            "replicas",
            "replacements",
            "vars",
            "crds",
            "configurations",
            "generators",
            "transformers",
            "validators",
            "openapi",
            "helmGlobals",
            "buildMetadata",
            "sortOptions");

    private final String code;

    ForeignSource(String code) {
        this.code = code;
    }

    /** Where a text is a Helm template, its first action; else empty. */
    static Optional<TextRange> helmAction(String text) {
        if (!text.contains("{{")) {
            return Optional.empty();
        }
        Matcher action = HELM_ACTION.matcher(text);
        return action.find() ? Optional.of(new TextRange(action.start(), action.end())) : Optional.empty();
    }

    /** What an object that was read is the source of; empty for manifests. */
    static Optional<ForeignSource> of(Field root) {
        if (isKustomization(root)) {
            return Optional.of(KUSTOMIZATION);
        }
        boolean chart = Set.of("v1", "v2").contains(root.get("apiVersion").text())
                && !root.get("kind").isWritten()
                && root.get("name").isText()
                && root.get("version").exists();
        return chart ? Optional.of(HELM_CHART) : Optional.empty();
    }

    private static boolean isKustomization(Field root) {
        if (root.get("apiVersion").text().startsWith("kustomize.config.k8s.io/")) {
            return true;
        }
        List<String> keys = root.fields().stream().map(Field::name).toList();
        return !root.get("kind").isWritten()
                && !root.get("apiVersion").isWritten()
                && keys.stream().anyMatch(LAYERS::contains)
                && keys.stream().allMatch(key -> LAYERS.contains(key) || SETTINGS.contains(key));
    }

    /** What is said of it. */
    Diagnostic finding(int document, TextRange range) {
        Message message = Message.of(BUNDLE, code);
        return new Diagnostic(
                code, Source.SERVER, Severity.HINT, Stage.PARSE, null, null, "", document, range, message, List.of());
    }
}
