package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.metadata.LabelSelectors;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import java.util.List;

/** Beside which other pods a pod wants to go, or not. */
final class PodAffinityRules {
    private static final Place KINDS = Places.POD.field("affinity").field("podAffinity", "podAntiAffinity");
    private static final Place PREFERRED = KINDS.items("preferredDuringSchedulingIgnoredDuringExecution");
    private static final Place REQUIRED = KINDS.items("requiredDuringSchedulingIgnoredDuringExecution");
    private static final Place TERMS = REQUIRED.or(PREFERRED.struct("podAffinityTerm"));

    private PodAffinityRules() {}

    static List<Rule> rules() {
        Place selectors = TERMS.field("labelSelector", "namespaceSelector");
        return PodRules.table()
                .rule("AFF-P5", "validateWeightedPodAffinityTerms", PREFERRED, NodeAffinityRules::weight)
                .rule("AFF-P2", "ValidatePodAffinityTermSelector", selectors, LabelSelectors::check)
                .rule("AFF-P3", "validatePodAffinityTerm", TERMS.items("namespaces"), PodAffinityRules::namespace)
                .rule("AFF-P4", "validateMatchLabelKeysAndMismatchLabelKeys", TERMS, PodAffinityRules::keys)
                .rule("AFF-P1", "validatePodAffinityTerm", TERMS, PodAffinityRules::topologyKey)
                .rule("AFF-P-WARN", PodRules.WARNINGS, TERMS, PodAffinityRules::nullSelector)
                .rules();
    }

    /** The server leaves out the last letter and the index. */
    private static void namespace(Field namespace, Findings findings) {
        String path = namespace.parent().parent().path() + ".namespace";
        Spelling.check(findings, namespace, DnsName.label(namespace.text())).forEach(found -> found.path(path));
    }

    private static void keys(Field term, Findings findings) {
        MatchLabelKeys.check(term.get("matchLabelKeys"), findings);
        MatchLabelKeys.check(term.get("mismatchLabelKeys"), findings);
        MatchLabelKeys.checkTwice(term, findings);
        List<String> other =
                term.get("mismatchLabelKeys").items().stream().map(Field::text).toList();
        term.get("matchLabelKeys").items().stream()
                .filter(key -> other.contains(key.text()))
                .forEach(key -> findings.invalid(key, "affinity.keys.both", key.text()));
    }

    private static void topologyKey(Field term, Findings findings) {
        Field key = term.get("topologyKey");
        if (key.isEmptyText()) {
            findings.required(key);
        }
        Spelling.check(findings, key, LabelSyntax.key(key.text()));
    }

    private static void nullSelector(Field term, Findings findings) {
        if (!term.get("labelSelector").exists()) {
            findings.warning(term.get("labelSelector"), "selector.null");
        }
    }
}
