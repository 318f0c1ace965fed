package io.deploymentdesigner.check.server.service;

import static io.deploymentdesigner.check.server.service.ServiceRules.SPEC;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.Cidr;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import java.util.List;

/** What the API server warns of in a Service it accepts. Source: {@code pkg/api/service/warnings.go}. */
final class ServiceWarnings {
    private ServiceWarnings() {}

    static List<Rule> rules() {
        return RuleTable.of(ServiceRules.BUNDLE, "pkg/api/service/warnings.go")
                .rule("W-SVC-EXTNAME", "GetWarningsForService", SPEC, ServiceWarnings::externalName)
                .rule("W-SVC-EXTIP", "GetWarningsForService", SPEC, ServiceWarnings::externalIps)
                .rule("W-SVC-HEADLESS", "GetWarningsForService", SPEC, ServiceWarnings::headless)
                .rule("W-SVC-IP", "GetWarningsForIP", SPEC, ServiceWarnings::addresses)
                .rule(
                        "W-SVC-CIDR",
                        "GetWarningsForCIDR",
                        SPEC.items("loadBalancerSourceRanges"),
                        ServiceWarnings::range)
                .rule("W-SVC-CLOSE", "GetWarningsForService", SPEC.field("trafficDistribution"), ServiceWarnings::close)
                .rules();
    }

    private static void externalName(Field spec, Findings findings) {
        Field name = spec.get("externalName");
        if (!name.isEmptyText() && !ServiceRules.type(spec).equals("ExternalName")) {
            findings.warning(name, "externalName.ignored").fix(Fixes.remove(name, false));
        }
    }

    private static void externalIps(Field spec, Findings findings) {
        Field ips = spec.get("externalIPs");
        if (!ips.items().isEmpty() && findings.version().atLeast(KubernetesVersion.V1_36)) {
            findings.warning(ips, "externalIPs.deprecated");
        }
    }

    private static void headless(Field spec, Findings findings) {
        if (!ServiceRules.isHeadless(spec)) {
            return;
        }
        Field ip = spec.get("loadBalancerIP");
        if (!ip.isEmptyText()) {
            findings.warning(ip, "headless.ignored", ip.name());
        }
        Field ips = spec.get("externalIPs");
        if (!ips.items().isEmpty()) {
            findings.warning(ips, "headless.ignored", ips.name());
        }
        Field affinity = spec.get("sessionAffinity");
        if (affinity.text().equals("ClientIP")) {
            findings.warning(affinity, "headless.ignored", affinity.name()).path(spec.path() + ".SessionAffinity");
        }
    }

    private static void addresses(Field spec, Findings findings) {
        List<Field> ips = ServiceRules.clusterIps(spec);
        for (int i = 0; i < ips.size(); i++) {
            address(ips.get(i), spec.path() + ".clusterIPs[" + i + "]", findings);
        }
        spec.get("externalIPs").items().forEach(ip -> address(ip, ip.path(), findings));
    }

    private static void address(Field ip, String path, Findings findings) {
        IpAddress address = IpAddress.parse(ip.text());
        if (address != null && !address.unmapped().canonical().equals(ip.text())) {
            String usual = address.unmapped().canonical();
            findings.warning(ip, "ip.canonical", ip.text(), usual).path(path).fix(Fixes.setText(ip, usual, true));
        }
    }

    private static void range(Field range, Findings findings) {
        Cidr cidr = Cidr.parse(range.text());
        String usual = cidr == null ? "" : cidr.address().unmapped().canonical() + "/" + cidr.length();
        if (cidr != null && (cidr.hasHostBits() || !usual.equals(range.text()))) {
            findings.warning(range, "cidr.canonical", range.text());
        }
    }

    private static void close(Field distribution, Findings findings) {
        boolean deprecated = findings.version().atLeast(KubernetesVersion.V1_34);
        if (deprecated && distribution.text().equals("PreferClose")) {
            findings.warning(distribution, "distribution.close")
                    .fix(Fixes.setText(distribution, "PreferSameZone", true));
        }
    }
}
