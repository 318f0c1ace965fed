package io.deploymentdesigner.check.server.service;

import static io.deploymentdesigner.check.server.service.ServiceRules.SPEC;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.PortSyntax;
import java.util.List;

/** How traffic is sent to the pods: affinity and policies. Source: {@code ValidateService} and its helpers. */
final class TrafficRules {
    private static final List<String> POLICIES = List.of("Cluster", "Local");
    private static final List<String> AFFINITIES = List.of("None", "ClientIP");
    private static final long MOST_SECONDS = 86_400;

    private TrafficRules() {}

    static List<Rule> rules() {
        return ServiceRules.table()
                .rule(
                        "SVC-AFFINITY",
                        "ValidateService",
                        SPEC.field("sessionAffinity"),
                        (affinity, findings) -> ServiceRules.oneOf(affinity, findings, AFFINITIES))
                .rule("SVC-AFFINITY-TIME", "validateClientIPAffinityConfig", SPEC, TrafficRules::timeout)
                .rule("SVC-EXT-POLICY", "validateServiceExternalTrafficPolicy", SPEC, TrafficRules::external)
                .rule("SVC-HEALTH", "validateServiceExternalTrafficPolicy", SPEC, TrafficRules::healthCheck)
                .rule(
                        "SVC-INT-POLICY",
                        "validateServiceInternalTrafficFieldsValue",
                        SPEC.field("internalTrafficPolicy"),
                        TrafficRules::internal)
                .rule(
                        "SVC-DISTRIBUTION",
                        "validateServiceTrafficDistribution",
                        SPEC.field("trafficDistribution"),
                        TrafficRules::distribution)
                .rules();
    }

    private static void timeout(Field spec, Findings findings) {
        Field seconds = spec.get("sessionAffinityConfig", "clientIP", "timeoutSeconds");
        boolean used = spec.get("sessionAffinity").text().equals("ClientIP") && seconds.exists();
        if (used && (seconds.intValue() < 1 || seconds.intValue() > MOST_SECONDS)) {
            findings.outOfRange(seconds, 1, MOST_SECONDS).fix(Fixes.remove(seconds, false));
        }
    }

    private static boolean isReachedFromOutside(Field spec) {
        boolean withAddresses = ServiceRules.type(spec).equals("ClusterIP")
                && !spec.get("externalIPs").items().isEmpty();
        return ServiceRules.hasNodePorts(spec) || withAddresses;
    }

    /** Whether the Service has a port at which load balancers ask for its health. */
    static boolean needsHealthCheck(Field spec) {
        return ServiceRules.type(spec).equals("LoadBalancer")
                && spec.get("externalTrafficPolicy").text().equals("Local");
    }

    private static void external(Field spec, Findings findings) {
        Field policy = spec.get("externalTrafficPolicy");
        if (isReachedFromOutside(spec)) {
            ServiceRules.oneOf(policy, findings, POLICIES);
        } else if (!policy.isEmptyText()) {
            findings.invalid(policy, "externalTrafficPolicy.inside").fix(Fixes.remove(policy, false));
        }
    }

    private static void healthCheck(Field spec, Findings findings) {
        Field port = spec.get("healthCheckNodePort");
        if (port.intValue() == 0) {
            return;
        }
        if (needsHealthCheck(spec)) {
            Spelling.check(findings, port, PortSyntax.number(port.intValue()));
        } else {
            findings.invalid(port, "healthCheckNodePort.unused").fix(Fixes.remove(port, false));
        }
    }

    private static void internal(Field policy, Findings findings) {
        if (!POLICIES.contains(policy.text())) {
            findings.notSupported(policy, POLICIES);
        }
    }

    private static void distribution(Field distribution, Findings findings) {
        List<String> allowed = distributions(findings.version());
        if (!allowed.contains(distribution.text())) {
            findings.notSupported(distribution, allowed);
        }
    }

    /** The words for zones and nodes are known since 1.34 (gate PreferSameTrafficDistribution). */
    private static List<String> distributions(KubernetesVersion version) {
        return version.atLeast(KubernetesVersion.V1_34)
                ? List.of("PreferClose", "PreferSameZone", "PreferSameNode")
                : List.of("PreferClose");
    }
}
