package io.deploymentdesigner.check.server.service;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.ServiceRanges;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import io.deploymentdesigner.kubernetes.lexical.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Addresses and ports that the Service wants of those the cluster gives out. A dry run does not notice these. The server
 * stops at the first. Source: {@code allocClusterIPs}, {@code initNodePorts}.
 */
final class AllocationRules {
    /** The default of {@code --service-node-port-range}; a cluster may be set up otherwise, which the sentences say. */
    private static final Range NODE_PORTS = Range.of(30_000, 32_767);

    private AllocationRules() {}

    static List<Rule> rules() {
        return ServiceRules.storage()
                .rule("SVC-RANGE", "allocClusterIPs", ServiceRules.SPEC, AllocationRules::address)
                .rule("SVC-NODEPORT-RANGE", "initNodePorts", ServiceRules.SPEC, AllocationRules::nodePorts)
                .rule("SVC-HEALTH-RANGE", "allocHealthCheckNodePort", ServiceRules.SPEC, AllocationRules::healthPort)
                .rules();
    }

    /** An address of a family that is not given out is refused before: {@code SVC-IP-FAMILY}. */
    private static void address(Field spec, Findings findings) {
        if (ServiceRules.type(spec).equals("ExternalName")) {
            return;
        }
        ServiceRanges services = findings.subject().server().services();
        for (Field ip : ServiceRules.clusterIps(spec)) {
            IpAddress address = IpAddress.parse(ip.text());
            if (address != null && services.hasFamily(address.family()) && !services.isFree(address)) {
                findings.invalid(ip, "clusterIP.range", ip.text(), services.toString())
                        .path(spec.path() + ".clusterIPs")
                        .fix(Fixes.remove(ip, false));
                return;
            }
        }
    }

    private static void nodePorts(Field spec, Findings findings) {
        Set<String> taken = new HashSet<>();
        for (Field port : ServiceRules.hasNodePorts(spec) ? spec.get("ports").items() : List.<Field>of()) {
            Field nodePort = port.get("nodePort");
            String key = protocol(port) + "/" + nodePort.intValue();
            if (nodePort.intValue() != 0 && (!isInRange(nodePort) || !taken.add(key))) {
                String problem = isInRange(nodePort) ? "nodePort.taken" : "nodePort.range";
                tell(nodePort, problem, findings);
                return;
            }
        }
    }

    private static void healthPort(Field spec, Findings findings) {
        Field port = spec.get("healthCheckNodePort");
        if (TrafficRules.needsHealthCheck(spec) && port.intValue() != 0 && !isInRange(port)) {
            tell(port, "nodePort.range", findings);
        }
    }

    private static void tell(Field port, String problem, Findings findings) {
        String least = String.valueOf(NODE_PORTS.least());
        String most = String.valueOf(NODE_PORTS.greatest());
        findings.invalid(port, problem, port.text(), least, most).fix(Fixes.remove(port, false));
    }

    private static boolean isInRange(Field port) {
        return NODE_PORTS.violations(port.intValue()).isEmpty();
    }

    static String protocol(Field port) {
        return port.get("protocol").isEmptyText() ? "TCP" : port.get("protocol").text();
    }
}
