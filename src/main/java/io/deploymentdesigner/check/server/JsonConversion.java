package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.GoScalar;
import io.deploymentdesigner.kubernetes.GoYamlKeys;
import io.deploymentdesigner.kubernetes.GoYamlScalars;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in good YAML but has no place in JSON: not-a-number, null and collections as keys, merges of something else
 * than mappings, values that contradict their tag, aliases without an anchor, and more aliases than go-yaml follows.
 */
final class JsonConversion {
    private final Field root;
    private final YamlDocument document;
    private final List<Finding> findings = new ArrayList<>();
    private long nodes;
    private long aliased;
    private int aliasDepth;
    private boolean excessive;

    JsonConversion(Field root) {
        this.root = root;
        this.document = root.document();
    }

    /** In the order in which go-yaml meets them. */
    List<Finding> findings() {
        YamlNode node = document.root();
        if (node != null) {
            visit(node);
        }
        return findings;
    }

    private void visit(YamlNode node) {
        nodes++;
        aliased += aliasDepth > 0 ? 1 : 0;
        if (excessive || isExcessive()) {
            return;
        }
        switch (node) {
            case YamlAlias alias -> visitAlias(alias);
            case YamlMapping mapping -> mapping.entries().forEach(this::visitEntry);
            case YamlSequence sequence -> {
                for (YamlItem item : sequence.items()) {
                    visit(item.value());
                }
            }
            case YamlScalar scalar -> visitScalar(scalar);
        }
    }

    private void visitAlias(YamlAlias alias) {
        YamlNode target = document.resolve(alias);
        if (target == null) {
            report(alias, "parse.UNKNOWN_ALIAS", alias.name());
            return;
        }
        aliasDepth++;
        visit(target);
        aliasDepth--;
    }

    private void visitEntry(YamlEntry entry) {
        if (GoYamlKeys.isMerge(entry.key())) {
            visitMerge(entry.value());
            return;
        }
        visit(entry.key());
        if (GoYamlKeys.name(document, entry.key()) == null) {
            report(entry.key(), "parse.key");
        }
        visit(entry.value());
    }

    private void visitMerge(YamlNode value) {
        YamlNode merged = document.resolve(value);
        boolean list = merged instanceof YamlSequence && merged.equals(value);
        boolean mappings = list
                ? ((YamlSequence) value).items().stream().allMatch(item -> isMapping(item.value()))
                : isMapping(value);
        if (!mappings) {
            report(value, "parse.merge");
        }
        visit(value);
    }

    private boolean isMapping(@Nullable YamlNode node) {
        return node != null && document.resolve(node) instanceof YamlMapping;
    }

    private void visitScalar(YamlScalar scalar) {
        switch (GoYamlScalars.resolve(scalar)) {
            case GoScalar.Real(double value)
            when !Double.isFinite(value) -> report(scalar, "parse.notFinite", scalar.value());
            case GoScalar.Contradiction(String value, String tag) -> report(scalar, "parse.tag", value, tag);
            default -> {}
        }
    }

    /** The limit of go-yaml's decoder: of more than 1,000 nodes, 99 % may come from aliases, of 4 million 10 %. */
    private boolean isExcessive() {
        excessive = aliased > 100 && nodes > 1000 && (double) aliased / nodes > allowedShare(nodes);
        if (excessive) {
            findings.add(ParseStage.finding("PARSE-JSON", root, "parse.aliases"));
        }
        return excessive;
    }

    private static double allowedShare(long nodes) {
        double least = 400_000;
        double most = 4_000_000;
        double into = Math.clamp((nodes - least) / (most - least), 0, 1);
        return 0.99 - 0.89 * into;
    }

    private void report(YamlNode node, String key, Object... arguments) {
        findings.add(ParseStage.finding("PARSE-JSON", root, key, arguments).range(node.range()));
    }
}
