package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.metadata.Labels;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Policies, gates, secrets: the single fields of a pod's spec that are no names. */
final class BasicRules {
    private static final List<String> RESTARTS = List.of("Always", "OnFailure", "Never");
    private static final List<String> PREEMPTIONS = List.of("PreemptLowerPriority", "Never");
    private static final long LONGEST = Integer.MAX_VALUE;

    private BasicRules() {}

    static List<Rule> rules() {
        return PodRules.table()
                .rule("TGPS", PodRules.WARNINGS, Places.POD.field("terminationGracePeriodSeconds"), BasicRules::grace)
                .rule("POD-RP", "validateRestartPolicy", Places.POD.field("restartPolicy"), BasicRules::restart)
                .rule("POD-ADS", "ValidatePodSpec", Places.POD.field("activeDeadlineSeconds"), BasicRules::deadline)
                .rule("NODESEL", "ValidateLabels", Places.POD.field("nodeSelector"), BasicRules::nodeSelector)
                .rule("PULLSEC", PodRules.WARNINGS, Places.POD, BasicRules::pullSecrets)
                .rule("GATES-READY", "validateReadinessGates", Places.POD.items("readinessGates"), BasicRules::ready)
                .rule("GATES", "validateSchedulingGates", Places.POD, BasicRules::gates)
                .rule("PREEMPT", "ValidatePreemptionPolicy", Places.POD.field("preemptionPolicy"), BasicRules::preempt)
                .rules();
    }

    private static void grace(Field seconds, Findings findings) {
        if (seconds.intValue() < 0) {
            findings.warning(seconds, "grace.negative", seconds.text()).fix(Fixes.setNumber(seconds, 1, true));
        }
    }

    private static void restart(Field policy, Findings findings) {
        if (!policy.isEmptyText()) {
            PodRules.oneOf(policy, findings, RESTARTS);
        }
    }

    private static void deadline(Field seconds, Findings findings) {
        if (seconds.intValue() < 1 || seconds.intValue() > LONGEST) {
            findings.outOfRange(seconds, 1, LONGEST);
        }
    }

    private static void nodeSelector(Field labels, Findings findings) {
        Labels.checkKeys(labels, findings, labels.path());
        Labels.checkValues(labels, findings, labels.path());
    }

    private static void pullSecrets(Field pod, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Field secret : pod.get("imagePullSecrets").items()) {
            Field name = secret.get("name");
            if (name.isEmptyText()) {
                findings.warning(name, "pullSecret.empty").fix(Fixes.remove(secret, false));
            } else if (!seen.add(name.text())) {
                findings.warning(name, "pullSecret.twice", name.text()).fix(Fixes.remove(secret, true));
            }
        }
    }

    private static void ready(Field gate, Findings findings) {
        Field type = gate.get("conditionType");
        Spelling.check(findings, type, LabelSyntax.key(type.text()));
    }

    private static void gates(Field pod, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Field gate : pod.get("schedulingGates").items()) {
            Field name = gate.get("name");
            Spelling.check(findings, name, LabelSyntax.key(name.text())).forEach(found -> found.path(gate.path()));
            if (!seen.add(name.text())) {
                findings.duplicate(name).path(gate.path()).fix(Fixes.remove(gate, true));
            }
        }
    }

    private static void preempt(Field policy, Findings findings) {
        if (policy.isEmptyText()) {
            findings.required(policy);
        } else {
            PodRules.oneOf(policy, findings, PREEMPTIONS);
        }
    }
}
