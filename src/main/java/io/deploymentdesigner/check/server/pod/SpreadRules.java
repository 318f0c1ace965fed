package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.metadata.LabelSelectors;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import java.util.List;

/** How evenly pods are spread over zones and nodes. */
final class SpreadRules {
    private static final Place CONSTRAINTS = Places.POD.items("topologySpreadConstraints");
    private static final List<String> ACTIONS = List.of("DoNotSchedule", "ScheduleAnyway");
    private static final List<String> POLICIES = List.of("Honor", "Ignore");

    private SpreadRules() {}

    static List<Rule> rules() {
        Place policies = CONSTRAINTS.field("nodeAffinityPolicy", "nodeTaintsPolicy");
        return PodRules.table()
                .rule("TSC-SKEW", "ValidateMaxSkew", CONSTRAINTS, SpreadRules::skew)
                .rule("TSC-KEY", "ValidateTopologyKey", CONSTRAINTS, SpreadRules::topologyKey)
                .rule("TSC-WHEN", "ValidateWhenUnsatisfiable", CONSTRAINTS, SpreadRules::action)
                .rule("TSC-DUP", "ValidateSpreadConstraintNotRepeat", Places.POD, SpreadRules::repeated)
                .rule("TSC-MIN", "validateMinDomains", CONSTRAINTS.field("minDomains"), SpreadRules::domains)
                .rule(
                        "TSC-POLICY",
                        "validateNodeInclusionPolicy",
                        policies,
                        (each, out) -> PodRules.oneOf(each, out, POLICIES))
                .rule("TSC-KEYS", "validateMatchLabelKeysInTopologySpread", CONSTRAINTS, SpreadRules::keys)
                .rule(
                        "TSC-SELECTOR",
                        "ValidateLabelSelector",
                        CONSTRAINTS.field("labelSelector"),
                        LabelSelectors::check)
                .rule("TSC-WARN", PodRules.WARNINGS, CONSTRAINTS, SpreadRules::nullSelector)
                .rules();
    }

    private static void skew(Field constraint, Findings findings) {
        positive(constraint.get("maxSkew"), findings);
    }

    private static void positive(Field number, Findings findings) {
        if (number.intValue() <= 0) {
            findings.invalid(number, "spread.positive", number.name(), number.exists() ? number.text() : "0");
        }
    }

    private static void topologyKey(Field constraint, Findings findings) {
        if (constraint.get("topologyKey").isEmptyText()) {
            findings.required(constraint.get("topologyKey"));
        }
    }

    private static void action(Field constraint, Findings findings) {
        PodRules.oneOf(constraint.get("whenUnsatisfiable"), findings, ACTIONS);
    }

    private static void repeated(Field pod, Findings findings) {
        List<Field> all = pod.get("topologySpreadConstraints").items();
        for (int i = 0; i < all.size(); i++) {
            Field constraint = all.get(i);
            if (all.subList(i + 1, all.size()).stream().anyMatch(later -> isSame(constraint, later))) {
                String path = constraint.path() + ".{topologyKey, whenUnsatisfiable}";
                findings.duplicate(constraint.get("topologyKey")).path(path);
            }
        }
    }

    private static boolean isSame(Field one, Field other) {
        return List.of("topologyKey", "whenUnsatisfiable").stream()
                .allMatch(name -> one.get(name).text().equals(other.get(name).text()));
    }

    private static void domains(Field domains, Findings findings) {
        positive(domains, findings);
        Field action = domains.parent().get("whenUnsatisfiable");
        if (!action.text().equals("DoNotSchedule")) {
            findings.invalid(domains, "spread.domains", action.text());
        }
    }

    private static void keys(Field constraint, Findings findings) {
        Field keys = constraint.get("matchLabelKeys");
        MatchLabelKeys.check(keys, findings);
        if (findings.version().atLeast(KubernetesVersion.V1_34)) {
            MatchLabelKeys.checkTwice(constraint, findings);
        } else {
            keys.items().stream()
                    .filter(key -> MatchLabelKeys.timesSelected(constraint.get("labelSelector"), key.text()) > 0)
                    .forEach(key -> findings.invalid(key, "matchLabelKeys.selected", key.text()));
        }
    }

    private static void nullSelector(Field constraint, Findings findings) {
        if (!constraint.get("labelSelector").exists()) {
            findings.warning(constraint.get("labelSelector"), "selector.null");
        }
    }
}
