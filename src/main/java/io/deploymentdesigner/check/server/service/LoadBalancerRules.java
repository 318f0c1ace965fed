package io.deploymentdesigner.check.server.service;

import static io.deploymentdesigner.check.server.service.ServiceRules.SPEC;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.Cidr;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import java.util.List;

/** Load balancers, and addresses from outside the cluster. Source: {@code ValidateService}, {@code ValidateNonSpecialIP}. */
final class LoadBalancerRules {
    private LoadBalancerRules() {}

    static List<Rule> rules() {
        return ServiceRules.table()
                .rule("SVC-EXTIP", "IsValidIP", SPEC.items("externalIPs"), LoadBalancerRules::externalIp)
                .rule("SVC-LB-ONLY", "ValidateService", SPEC, LoadBalancerRules::onlyLoadBalancer)
                .rule("SVC-LB-CIDR", "IsValidCIDR", SPEC.items("loadBalancerSourceRanges"), LoadBalancerRules::range)
                .rule(
                        "SVC-LB-CLASS",
                        "validateLoadBalancerClassField",
                        SPEC.field("loadBalancerClass"),
                        LoadBalancerRules::className)
                .rules();
    }

    private static boolean isStrict(Findings findings) {
        return findings.version().atLeast(KubernetesVersion.V1_36);
    }

    private static void externalIp(Field ip, Findings findings) {
        String text = ip.text();
        if (!Spelling.check(findings, ip, isStrict(findings) ? IpAddress.strict(text) : IpAddress.lenient(text))
                .isEmpty()) {
            return;
        }
        IpAddress address = IpAddress.parse(text);
        if (address != null && isSpecial(address.unmapped())) {
            findings.invalid(ip, "externalIPs.special", text).fix(Fixes.remove(ip, false));
        }
    }

    private static boolean isSpecial(IpAddress address) {
        return address.isUnspecified()
                || address.isLoopback()
                || address.isLinkLocal()
                || address.isLinkLocalMulticast();
    }

    private static void onlyLoadBalancer(Field spec, Findings findings) {
        if (ServiceRules.type(spec).equals("LoadBalancer")) {
            return;
        }
        Field ranges = spec.get("loadBalancerSourceRanges");
        if (!ranges.items().isEmpty()) {
            forbid(ranges, findings.under(spec.path() + ".LoadBalancerSourceRanges"));
        }
        for (Field field : List.of(spec.get("allocateLoadBalancerNodePorts"), spec.get("loadBalancerClass"))) {
            if (field.exists()) {
                forbid(field, findings);
            }
        }
    }

    private static void forbid(Field field, Findings findings) {
        findings.forbidden(field, "loadBalancer.only", field.name()).fix(Fixes.remove(field, false));
    }

    /** Blanks around a range are a relic that the server still takes. */
    private static void range(Field range, Findings findings) {
        String text = range.text().strip();
        Field spec = range.parent().parent();
        String path = spec.path() + ".LoadBalancerSourceRanges[" + range.index() + "]";
        Spelling.check(findings, range, isStrict(findings) ? Cidr.strict(text) : Cidr.lenient(text))
                .forEach(finding -> finding.path(path));
    }

    private static void className(Field name, Findings findings) {
        if (ServiceRules.type(name.parent()).equals("LoadBalancer")) {
            Spelling.check(findings, name, LabelSyntax.key(name.text()));
        }
    }
}
