package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.Rule;
import java.util.List;
import java.util.Map;

/** All rules of validation, by kind, in the order in which the API server checks them. */
public final class ServerRules {
    private static final Map<String, List<Rule>> RULES =
            Map.of("Deployment", List.of(), "Service", List.of(), "ConfigMap", List.of());

    private ServerRules() {}

    /** The rules of a kind; none for a kind that is not validated. */
    public static List<Rule> of(String kind) {
        return RULES.getOrDefault(kind, List.of());
    }
}
