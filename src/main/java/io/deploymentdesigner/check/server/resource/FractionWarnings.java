package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import java.util.List;

/** Amounts of bytes with a fraction, most often "100m" where "100Mi" was meant. Source: {@code pkg/api/pod/warnings.go}. */
final class FractionWarnings {
    private static final List<String> BYTES = List.of("memory", "ephemeral-storage");
    private static final Place ENTRIES = Places.ALL_CONTAINERS
            .field("resources")
            .entries("limits", "requests")
            .or(Places.POD.entries("overhead"));

    private FractionWarnings() {}

    static List<Rule> rules() {
        return RuleTable.of(ResourceRules.BUNDLE, "pkg/api/pod/warnings.go")
                .rule("W-RES-BYTES", "warningsForPodSpecAndMeta", ENTRIES, FractionWarnings::fraction)
                .rules();
    }

    private static void fraction(Field entry, Findings findings) {
        Quantity amount = Amounts.of(entry);
        if (amount != null && BYTES.contains(entry.name()) && amount.milliValue() % 1_000 != 0) {
            findings.warning(entry, "bytes.fraction", entry.name(), entry.text());
        }
    }
}
