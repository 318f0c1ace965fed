package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels of nodes that have a newer name. Source: {@code pkg/api/node/util.go: GetLabelDeprecatedMessage}. */
final class NodeLabelWarnings {
    private static final Map<String, String> NEWER = Map.of(
            "beta.kubernetes.io/arch", "kubernetes.io/arch",
            "beta.kubernetes.io/os", "kubernetes.io/os",
            "beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type",
            "failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone",
            "failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region",
            "node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane");

    private NodeLabelWarnings() {}

    static List<Rule> rules() {
        return PodRules.table()
                .rule("NODE-LABEL", PodRules.WARNINGS, Places.POD.entries("nodeSelector"), NodeLabelWarnings::entry)
                .rule(
                        "NODE-LABEL",
                        PodRules.WARNINGS,
                        NodeAffinityRules.TERMS.items("matchExpressions"),
                        (each, out) -> field(each.get("key"), out))
                .rule(
                        "NODE-LABEL",
                        PodRules.WARNINGS,
                        Places.POD.items("topologySpreadConstraints"),
                        (each, out) -> field(each.get("topologyKey"), out))
                .rules();
    }

    private static void entry(Field entry, Findings findings) {
        warn(entry, entry.name(), findings);
    }

    private static void field(Field key, Findings findings) {
        warn(key, key.text(), findings);
    }

    private static void warn(Field field, String label, Findings findings) {
        @Nullable String newer = NEWER.get(label);
        if (newer != null) {
            findings.warning(field, "nodeLabel.old", label, newer);
        }
    }
}
