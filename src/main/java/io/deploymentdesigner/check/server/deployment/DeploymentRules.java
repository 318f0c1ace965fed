package io.deploymentdesigner.check.server.deployment;

import io.deploymentdesigner.check.server.metadata.LabelSelectors;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.List;

/** The rules of a Deployment's own spec. */
public final class DeploymentRules {
    static final String BUNDLE = "io.deploymentdesigner.check.server.deployment.messages";

    private static final String SOURCE = "pkg/apis/apps/validation/validation.go";
    private static final long DEFAULT_DEADLINE = 600;
    private static final Place SELECTOR = Places.SPEC.field("selector");

    private DeploymentRules() {}

    /** Before the template: replicas and selector. */
    public static List<Rule> beforeTemplate() {
        return RuleTable.of(BUNDLE, SOURCE)
                .rule("DEP-REPLICAS", "ValidateDeploymentSpec", Places.SPEC.field("replicas"), DeploymentRules::least)
                .rule("SEL-1", "ValidateDeploymentSpec", Places.SPEC, DeploymentRules::selectorThere)
                .rule("SEL-3", "ValidateLabelSelector", SELECTOR, LabelSelectors::checkLabels)
                .rule("SEL-4", "ValidateLabelSelectorRequirement", SELECTOR, LabelSelectors::checkValuesGiven)
                .rule("SEL-5", "ValidateLabelSelectorRequirement", SELECTOR, LabelSelectors::checkOperators)
                .rule("SEL-5B", "ValidateLabelSelectorRequirement", SELECTOR, LabelSelectors::checkSpelling)
                .rule("SEL-2", "ValidateDeploymentSpec", SELECTOR, DeploymentRules::selectorEmpty)
                .rule("SEL-6", "ValidateDeploymentSpec", SELECTOR, DeploymentRules::selectorWorks)
                .rule("SEL-7", "ValidatePodTemplateSpecForReplicaSet", Places.SPEC, SelectorMatch::check)
                .rules();
    }

    /** After the template: the times. */
    public static List<Rule> afterTemplate() {
        Place times = Places.SPEC.field("minReadySeconds");
        return RuleTable.of(BUNDLE, SOURCE)
                .rule("DEP-MRS", "ValidateDeploymentSpec", times, DeploymentRules::least)
                .rule(
                        "DEP-RHL",
                        "ValidateDeploymentSpec",
                        Places.SPEC.field("revisionHistoryLimit"),
                        DeploymentRules::least)
                .rule(
                        "DEP-PDS-1",
                        "ValidateDeploymentSpec",
                        Places.SPEC.field("progressDeadlineSeconds"),
                        DeploymentRules::least)
                .rule("DEP-PDS-2", "ValidateDeploymentSpec", Places.SPEC, DeploymentRules::deadline)
                .rule(
                        "META-NAME-LABEL",
                        "registry/apps/deployment: WarningsOnCreate",
                        Places.METADATA,
                        DeploymentRules::nameWarning)
                .rules();
    }

    private static void least(Field number, Findings findings) {
        if (number.intValue() < 0) {
            findings.negative(number);
        }
    }

    private static void selectorThere(Field spec, Findings findings) {
        Field selector = spec.get("selector");
        if (!selector.exists()) {
            SelectorMatch.offerSelector(findings.required(selector, "selector.required"), spec);
        }
    }

    private static void selectorEmpty(Field selector, Findings findings) {
        if (LabelSelectors.isEmpty(selector)) {
            SelectorMatch.offerSelector(findings.invalid(selector, "selector.empty"), selector.parent());
        }
    }

    private static void selectorWorks(Field selector, Findings findings) {
        if (findings.hasErrorsWithin(selector) && !LabelSelectors.isEmpty(selector)) {
            findings.invalid(selector, "selector.broken");
            findings.defer(selector.parent().get("template"));
        }
    }

    private static void deadline(Field spec, Findings findings) {
        Field deadline = spec.get("progressDeadlineSeconds");
        long seconds = deadline.exists() ? deadline.intValue() : DEFAULT_DEADLINE;
        long ready = spec.get("minReadySeconds").intValue();
        if (seconds <= ready) {
            String key = deadline.exists() ? "deadline.short" : "deadline.short.default";
            findings.invalid(deadline, key, String.valueOf(seconds), String.valueOf(ready))
                    .fix(Fixes.setNumber(deadline, ready + DEFAULT_DEADLINE, true));
        }
    }

    private static void nameWarning(Field metadata, Findings findings) {
        Field name = metadata.get("name");
        if (!name.isEmptyText() && !DnsName.label(name.text()).isEmpty()) {
            findings.warning(name, "name.label", name.text());
        }
    }
}
