package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import java.util.List;

/** To which nodes a pod wants to go. */
final class NodeAffinityRules {
    static final Place REQUIRED =
            Places.POD.field("affinity").field("nodeAffinity").field("requiredDuringSchedulingIgnoredDuringExecution");
    static final Place PREFERRED =
            Places.POD.field("affinity").field("nodeAffinity").items("preferredDuringSchedulingIgnoredDuringExecution");
    static final Place TERMS = REQUIRED.items("nodeSelectorTerms").or(PREFERRED.field("preference"));

    private static final List<String> OPERATORS = List.of("In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt");

    private NodeAffinityRules() {}

    static List<Rule> rules() {
        Place expressions = TERMS.items("matchExpressions");
        Place required = REQUIRED.items("nodeSelectorTerms").items("matchExpressions");
        Place preferred = PREFERRED.field("preference").items("matchExpressions");
        return PodRules.table()
                .rule("AFF-N1", "ValidateNodeSelector", REQUIRED, NodeAffinityRules::terms)
                .rule("AFF-N2", "ValidateNodeSelectorRequirement", expressions, NodeAffinityRules::values)
                .rule("AFF-N3", "ValidateNodeSelectorRequirement", expressions, NodeAffinityRules::operator)
                .rule("AFF-N4", "ValidateNodeSelectorRequirement", expressions, NodeAffinityRules::key)
                .rule("AFF-N4-VALUE", "ValidateNodeSelectorRequirement", required, NodeAffinityRules::spelling)
                .rule("AFF-N4-WARN", PodRules.WARNINGS, preferred, NodeAffinityRules::warning)
                .rule(
                        "AFF-N5",
                        "ValidateNodeFieldSelectorRequirement",
                        TERMS.items("matchFields"),
                        NodeAffinityRules::field)
                .rule("AFF-N6", "ValidatePreferredSchedulingTerms", PREFERRED, NodeAffinityRules::weight)
                .rules();
    }

    private static void terms(Field selector, Findings findings) {
        if (selector.get("nodeSelectorTerms").items().isEmpty()) {
            findings.required(selector.get("nodeSelectorTerms"), "affinity.terms");
        }
    }

    private static void values(Field expression, Findings findings) {
        Field values = expression.get("values");
        int count = values.items().size();
        switch (expression.get("operator").text()) {
            case "In", "NotIn" -> {
                if (count == 0) {
                    findings.required(values, "affinity.values");
                }
            }
            case "Exists", "DoesNotExist" -> {
                if (count > 0) {
                    findings.forbidden(values, "affinity.noValues").fix(Fixes.remove(values, true));
                }
            }
            case "Gt", "Lt" -> {
                if (count != 1) {
                    findings.required(values, "affinity.oneValue");
                }
            }
            default -> {}
        }
    }

    private static void operator(Field expression, Findings findings) {
        Field operator = expression.get("operator");
        if (!OPERATORS.contains(operator.text())) {
            wrongOperator(operator, OPERATORS, findings);
        }
    }

    private static void wrongOperator(Field operator, List<String> allowed, Findings findings) {
        String all = String.join(", ", allowed);
        Fixes.oneOf(findings.invalid(operator, "affinity.operator", operator.text(), all), operator, allowed);
    }

    private static void key(Field expression, Findings findings) {
        Field key = expression.get("key");
        Spelling.check(findings, key, LabelSyntax.key(key.text()));
    }

    private static void spelling(Field expression, Findings findings) {
        expression
                .get("values")
                .items()
                .forEach(value -> Spelling.check(findings, value, LabelSyntax.value(value.text())));
    }

    private static void warning(Field expression, Findings findings) {
        expression.get("values").items().stream()
                .filter(value -> !LabelSyntax.value(value.text()).isEmpty())
                .forEach(value -> findings.warning(value, "affinity.value", value.text()));
    }

    private static void field(Field expression, Findings findings) {
        Field operator = expression.get("operator");
        Field values = expression.get("values");
        if (!List.of("In", "NotIn").contains(operator.text())) {
            wrongOperator(operator, List.of("In", "NotIn"), findings);
        } else if (values.items().size() != 1) {
            findings.required(values, "affinity.oneName");
        }
        Field key = expression.get("key");
        if (key.text().equals("metadata.name")) {
            values.items().forEach(value -> Spelling.check(findings, value, DnsName.subdomain(value.text())));
        } else {
            findings.invalid(key, "affinity.field", key.text());
        }
    }

    static void weight(Field term, Findings findings) {
        Field weight = term.get("weight");
        if (weight.intValue() < 1 || weight.intValue() > 100) {
            findings.invalid(weight, "affinity.weight", weight.exists() ? weight.text() : "0");
        }
    }
}
