package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.metadata.NameFix;
import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names in a pod's spec: of the host, the node, accounts and classes. */
final class NameRules {
    private static final int LONGEST_HOST = 64;

    private NameRules() {}

    static List<Rule> rules() {
        Place optional = Places.POD.field("nodeName", "priorityClassName").where(name -> !name.isEmptyText());
        Place override = Places.POD.field("hostnameOverride");
        return PodRules.table()
                .rule("HN-OVER", "validateHostnameOverride", override, NameRules::override)
                .rule("SA", "ValidateServiceAccountName", Places.POD, NameRules::account)
                .rule("NODE", "ValidateNodeName", optional, NameRules::subdomain)
                .rule("HOSTNAME", "ValidateDNS1123Label", Places.POD.field("hostname", "subdomain"), NameRules::label)
                .rule("RTC", "ValidateRuntimeClassName", Places.POD.field("runtimeClassName"), NameRules::subdomain)
                .rules();
    }

    private static void subdomain(Field name, Findings findings) {
        withFix(Spelling.check(findings, name, DnsName.subdomain(name.text())), name);
    }

    private static void label(Field name, Findings findings) {
        if (!name.isEmptyText()) {
            withFix(Spelling.check(findings, name, DnsName.label(name.text())), name);
        }
    }

    private static void withFix(List<Finding> found, Field name) {
        found.stream().limit(1).forEach(first -> NameFix.of(name).ifPresent(first::fix));
    }

    /** The old name of the field counts where the new one is empty; the server names the new one. */
    private static void account(Field pod, Findings findings) {
        Field account = pod.get("serviceAccountName");
        Field chosen = account.isEmptyText() ? pod.get("serviceAccount") : account;
        if (!chosen.isEmptyText()) {
            List<Finding> found = Spelling.check(findings, chosen, DnsName.subdomain(chosen.text()));
            found.forEach(finding -> finding.path(account.path()));
            withFix(found, chosen);
        }
    }

    private static void override(Field name, Findings findings) {
        if (!findings.version().atLeast(KubernetesVersion.V1_35)) {
            return;
        }
        for (String other : List.of("setHostnameAsFQDN", "hostNetwork")) {
            if (name.parent().get(other).bool()) {
                findings.forbidden(name, "hostnameOverride.with", other).fix(Fixes.remove(name, false));
            }
        }
        if (name.text().getBytes(StandardCharsets.UTF_8).length > LONGEST_HOST) {
            findings.error(ErrorType.TOO_LONG, name, "hostnameOverride.long");
        }
        subdomain(name, findings);
    }
}
