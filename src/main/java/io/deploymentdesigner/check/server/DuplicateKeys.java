package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Stage;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys that stand twice in a mapping, as go-yaml's strict decoder counts them: what a merge key brings in counts as
 * written at its place. The server names the bare key only.
 */
final class DuplicateKeys {
    private static final int DEEPEST = 128;

    private final Field root;
    private final YamlDocument document;
    private final List<Finding> findings = new ArrayList<>();

    DuplicateKeys(Field root) {
        this.root = root;
        this.document = root.document();
    }

    List<Finding> findings() {
        YamlNode node = root.node();
        if (node != null) {
            visit(node, 0);
        }
        return findings;
    }

    /** Aliases are not followed: what stands at the anchor is told there. */
    private void visit(YamlNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (node) {
            case YamlMapping mapping -> {
                addKeys(mapping, new HashSet<>(), depth);
                for (YamlEntry entry : mapping.entries()) {
                    visit(entry.value(), depth + 1);
                }
            }
            case YamlSequence sequence -> {
                for (YamlItem item : sequence.items()) {
                    visit(item.value(), depth + 1);
                }
            }
            case YamlScalar _, YamlAlias _ -> {}
        }
    }

    private void addKeys(YamlMapping mapping, Set<GoScalar> seen, int depth) {
        for (YamlEntry entry : mapping.entries()) {
            if (GoYamlKeys.isMerge(entry.key())) {
                addMerged(entry.value(), seen, depth + 1);
            } else if (document.resolve(entry.key()) instanceof YamlScalar key
                    && !seen.add(GoYamlScalars.resolve(key))) {
                findings.add(duplicate(key));
            }
        }
    }

    private void addMerged(YamlNode value, Set<GoScalar> seen, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (document.resolve(value)) {
            case YamlMapping mapping -> addKeys(mapping, seen, depth);
            case YamlSequence sequence ->
                sequence.items().reversed().forEach(item -> addMerged(item.value(), seen, depth));
            case null, default -> {}
        }
    }

    private Finding duplicate(YamlScalar key) {
        Message message = Message.of(ParseStage.BUNDLE, "strict.duplicate", key.value());
        return Findings.of("STRICT-DUP-YAML", Stage.STRICT, ErrorType.DUPLICATE_KEY, root, message)
                .path(key.value())
                .range(key.range());
    }
}
