package io.deploymentdesigner.check.server.service;

import static io.deploymentdesigner.check.server.service.ServiceRules.SPEC;

import io.deploymentdesigner.check.server.metadata.Labels;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.List;

/** The type of a Service and what goes with it. Source: {@code ValidateService}. */
final class ServiceTypeRules {
    private static final List<String> TYPES = List.of("ClusterIP", "NodePort", "LoadBalancer", "ExternalName");
    private static final Place EXTERNAL =
            SPEC.where(spec -> ServiceRules.type(spec).equals("ExternalName"));

    private ServiceTypeRules() {}

    static List<Rule> rules() {
        return ServiceRules.table()
                .rule(
                        "SVC-TYPE",
                        "ValidateService",
                        SPEC.field("type"),
                        (type, findings) -> ServiceRules.oneOf(type, findings, TYPES))
                .rule("SVC-HEADLESS", "ValidateService", SPEC, ServiceTypeRules::headless)
                .rule("SVC-EXTNAME", "ValidateService", EXTERNAL, ServiceTypeRules::externalName)
                .rule("SVC-EXTNAME-IP", "ValidateService", EXTERNAL, ServiceTypeRules::noAddresses)
                .rule("SVC-SELECTOR", "ValidateLabels", SPEC.field("selector"), (selector, findings) -> {
                    Labels.checkKeys(selector, findings, selector.path());
                    Labels.checkValues(selector, findings, selector.path());
                })
                .rules();
    }

    private static void headless(Field spec, Findings findings) {
        if (ServiceRules.hasNodePorts(spec) && ServiceRules.isHeadless(spec)) {
            Field none = ServiceRules.clusterIps(spec).getFirst();
            findings.invalid(none, "headless.nodePorts", ServiceRules.type(spec))
                    .path(spec.path() + ".clusterIPs[0]")
                    .fix(Fixes.remove(none, false));
        }
    }

    private static void externalName(Field spec, Findings findings) {
        Field name = spec.get("externalName");
        String text =
                name.text().endsWith(".") ? name.text().substring(0, name.text().length() - 1) : name.text();
        if (text.isEmpty()) {
            findings.required(name, "externalName.required");
        } else {
            Spelling.check(findings, name, DnsName.subdomain(text));
        }
    }

    private static void noAddresses(Field spec, Findings findings) {
        for (Field ip : ServiceRules.clusterIps(spec).stream().limit(1).toList()) {
            findings.forbidden(ip, "externalName.address", "clusterIP")
                    .path(spec.path() + ".clusterIPs")
                    .fix(Fixes.remove(ip, false));
        }
        Field families = spec.get("ipFamilies");
        if (!families.items().isEmpty()) {
            findings.forbidden(families, "externalName.address", families.name())
                    .fix(Fixes.remove(families, false));
        }
        Field policy = spec.get("ipFamilyPolicy");
        if (policy.exists()) {
            findings.forbidden(policy, "externalName.address", policy.name()).fix(Fixes.remove(policy, false));
        }
    }
}
