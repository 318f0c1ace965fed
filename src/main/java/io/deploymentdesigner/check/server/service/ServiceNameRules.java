package io.deploymentdesigner.check.server.service;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.List;

/** Until 1.36 a Service's name had to begin with a letter (gate RelaxedServiceNameValidation). */
final class ServiceNameRules {
    private ServiceNameRules() {}

    static List<Rule> rules() {
        return ServiceRules.table()
                .rule("SVC-NAME", "NameIsDNS1035Label", Places.METADATA.field("name"), ServiceNameRules::letterFirst)
                .rules();
    }

    private static void letterFirst(Field name, Findings findings) {
        boolean relaxed = findings.version().atLeast(KubernetesVersion.V1_36);
        if (!relaxed && DnsName.label(name.text()).isEmpty()) {
            Spelling.check(findings, name, DnsName.label1035(name.text()));
        }
    }
}
