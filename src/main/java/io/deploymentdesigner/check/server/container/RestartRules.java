package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import java.util.List;

/**
 * A container's own restart policy and rules, since 1.35 (gate ContainerRestartRules); before, only init containers may
 * have the policy Always. Source: {@code validateContainerRestartPolicy}.
 */
final class RestartRules {
    private static final Place RULES = Places.LASTING_CONTAINERS.items("restartPolicyRules");
    private static final List<String> POLICIES = List.of("Always", "OnFailure", "Never");
    private static final List<String> OPERATORS = List.of("In", "NotIn");
    private static final int MOST_RULES = 20;
    private static final int MOST_EXIT_CODES = 255;

    private RestartRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("CTR-RP", "validateContainerRestartPolicy", Places.LASTING_CONTAINERS, RestartRules::policy)
                .rule("CTR-RULES", "validateContainerRestartPolicy", Places.LASTING_CONTAINERS, RestartRules::rules)
                .rule("CTR-RULES-ITEM", "validateContainerRestartPolicy", RULES, RestartRules::item)
                .rules();
    }

    private static void policy(Field container, Findings findings) {
        Field policy = container.get("restartPolicy");
        if (!policy.exists()) {
            return;
        }
        if (since135(findings)) {
            oneOf(policy, POLICIES, findings);
        } else if (!ContainerRules.isInit(container)) {
            findings.forbidden(policy, "restartPolicy.container").fix(Fixes.remove(policy, false));
        } else {
            oneOf(policy, List.of("Always"), findings);
        }
    }

    private static void rules(Field container, Findings findings) {
        Field rules = container.get("restartPolicyRules");
        if (rules.items().isEmpty() || !since135(findings)) {
            return;
        }
        if (!container.get("restartPolicy").exists()) {
            findings.required(container.get("restartPolicy"), "restartPolicy.rules");
        }
        if (rules.items().size() > MOST_RULES) {
            findings.error(ErrorType.TOO_MANY, rules, "list.tooMany", rules.name(), String.valueOf(MOST_RULES));
        }
    }

    private static void item(Field item, Findings findings) {
        if (since135(findings)) {
            oneOf(item.get("action"), actions(findings), findings);
            exitCodes(item.get("exitCodes"), findings);
        }
    }

    private static List<String> actions(Findings findings) {
        return findings.version().atLeast(KubernetesVersion.V1_36)
                ? List.of("Restart", "RestartAllContainers")
                : List.of("Restart");
    }

    private static void exitCodes(Field exitCodes, Findings findings) {
        if (!exitCodes.exists()) {
            findings.required(exitCodes);
            return;
        }
        oneOf(exitCodes.get("operator"), OPERATORS, findings);
        Field values = exitCodes.get("values");
        if (values.items().size() > MOST_EXIT_CODES) {
            findings.error(ErrorType.TOO_MANY, values, "list.tooMany", values.name(), String.valueOf(MOST_EXIT_CODES));
        }
    }

    private static void oneOf(Field field, List<String> allowed, Findings findings) {
        if (!allowed.contains(field.text())) {
            findings.notSupported(field, allowed);
        }
    }

    private static boolean since135(Findings findings) {
        return findings.version().atLeast(KubernetesVersion.V1_35);
    }
}
