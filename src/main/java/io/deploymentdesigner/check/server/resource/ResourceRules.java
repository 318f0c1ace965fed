package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import java.util.List;
import java.util.stream.Stream;

/** All rules about resources. */
public final class ResourceRules {
    static final String BUNDLE = "io.deploymentdesigner.check.server.resource.messages";
    private static final List<Rule> RULES = Stream.of(
                    ContainerResourceRules.rules(),
                    ClaimRules.rules(),
                    PodResourceRules.rules(),
                    OverheadRules.rules(),
                    FractionWarnings.rules())
            .flatMap(List::stream)
            .toList();

    private ResourceRules() {}

    /** The rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    static RuleTable table() {
        return RuleTable.of(BUNDLE, "pkg/apis/core/validation/validation.go");
    }
}
