package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleCheck;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;

/** The overhead of a pod's runtime, which the server checks as if it were limits. Source: {@code validateOverhead}. */
final class OverheadRules {
    private static final Place ENTRIES = Places.POD.entries("overhead");

    private OverheadRules() {}

    static List<Rule> rules() {
        return ResourceRules.table()
                .rule("OVERHEAD-NAME-1", "validateOverhead", ENTRIES, shown(ContainerResourceRules::spelling))
                .rule("OVERHEAD-NAME-2", "validateOverhead", ENTRIES, shown(ContainerResourceRules::standard))
                .rule("OVERHEAD-NAME-3", "validateOverhead", ENTRIES, shown(ContainerResourceRules::extended))
                .rule("OVERHEAD-NEG", "validateOverhead", ENTRIES, shown(ResourceAmounts::notNegative))
                .rule("OVERHEAD-INT", "validateOverhead", ENTRIES, shown(ResourceAmounts::whole))
                .rule("OVERHEAD-HUGE", "validateOverhead", ENTRIES, shown(ResourceAmounts::pages))
                .rule("OVERHEAD-HUGE-2", "validateOverhead", Places.POD.field("overhead"), OverheadRules::pagesAlone)
                .rules();
    }

    private static RuleCheck shown(RuleCheck check) {
        return (entry, findings) -> {
            Findings own = findings.under(entry.parent().path() + ".limits[" + entry.name() + "]");
            check.check(entry, own);
        };
    }

    private static void pagesAlone(Field overhead, Findings findings) {
        List<String> names = overhead.entries().stream().map(Field::name).toList();
        boolean pages = names.stream().anyMatch(name -> new ResourceName(name).isHugePages());
        if (pages && !names.contains("cpu") && !names.contains("memory")) {
            findings.forbidden(overhead, "pages.alone");
        }
    }
}
