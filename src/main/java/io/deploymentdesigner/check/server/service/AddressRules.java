package io.deploymentdesigner.check.server.service;

import static io.deploymentdesigner.check.server.service.ServiceRules.clusterIps;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The form of cluster IPs and of IP families. Source: {@code ValidateServiceClusterIPsRelatedFields}. */
final class AddressRules {
    private static final Place SPEC =
            ServiceRules.SPEC.where(spec -> !ServiceRules.type(spec).equals("ExternalName"));
    private static final List<String> FAMILIES = List.of("IPv4", "IPv6");
    private static final List<String> POLICIES = List.of("SingleStack", "PreferDualStack", "RequireDualStack");

    private AddressRules() {}

    static List<Rule> rules() {
        String function = "ValidateServiceClusterIPsRelatedFields";
        return ServiceRules.table()
                .rule("SVC-IPS-1", function, SPEC, AddressRules::inSync)
                .rule("SVC-FAMILY", function, SPEC, AddressRules::families)
                .rule("SVC-FAMILY-POLICY", function, SPEC.field("ipFamilyPolicy"), (policy, findings) -> {
                    if (!POLICIES.contains(policy.text())) {
                        findings.notSupported(policy, POLICIES);
                    }
                })
                .rule("SVC-IP", function, SPEC, AddressRules::addresses)
                .rule("SVC-IPS-NONE", function, SPEC, AddressRules::noneAlone)
                .rule("SVC-IPS-2", function, SPEC, AddressRules::oneOfEachFamily)
                .rules();
    }

    private static void inSync(Field spec, Findings findings) {
        List<Field> list = spec.get("clusterIPs").items();
        Field single = spec.get("clusterIP");
        if (list.isEmpty()) {
            return;
        }
        if (single.isEmptyText()) {
            findings.invalid(spec.get("clusterIPs"), "clusterIPs.alone")
                    .fix(Fixes.setText(single, list.getFirst().text(), false));
        } else if (!list.getFirst().text().equals(single.text())) {
            findings.invalid(spec.get("clusterIPs"), "clusterIPs.first", single.text());
        }
    }

    private static void families(Field spec, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Field family : spec.get("ipFamilies").items()) {
            if (!FAMILIES.contains(family.text())) {
                findings.notSupported(family, FAMILIES);
            }
            if (!seen.add(family.text())) {
                findings.duplicate(family).fix(Fixes.remove(family, false));
            }
        }
    }

    private static void addresses(Field spec, Findings findings) {
        List<Field> ips = clusterIps(spec);
        for (int i = 0; i < ips.size(); i++) {
            if (i > 0 || !ips.get(i).text().equals("None")) {
                address(ips.get(i), spec.path() + ".clusterIPs[" + i + "]", findings);
            }
        }
        if (ips.size() > 2) {
            findings.invalid(spec.get("clusterIPs"), "clusterIPs.many");
        }
    }

    private static void address(Field ip, String path, Findings findings) {
        boolean strict = findings.version().atLeast(KubernetesVersion.V1_36);
        String text = ip.text();
        Spelling.check(findings, ip, strict ? IpAddress.strict(text) : IpAddress.lenient(text))
                .forEach(finding -> finding.path(path));
    }

    private static void noneAlone(Field spec, Findings findings) {
        List<Field> ips = clusterIps(spec);
        if (ips.size() > 1 && ips.getFirst().text().equals("None")) {
            findings.invalid(spec.get("clusterIPs"), "clusterIPs.none");
        }
    }

    private static void oneOfEachFamily(Field spec, Findings findings) {
        List<IpAddress> ips = clusterIps(spec).stream()
                .map(ip -> IpAddress.parse(ip.text()))
                .filter(Objects::nonNull)
                .toList();
        boolean all = ips.size() == clusterIps(spec).size();
        long families = ips.stream().map(IpAddress::isV6).distinct().count();
        if (all && ips.size() > 1 && families < 2) {
            findings.invalid(spec.get("clusterIPs"), "clusterIPs.family");
        }
    }
}
