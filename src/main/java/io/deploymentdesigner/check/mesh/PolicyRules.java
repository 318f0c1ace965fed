package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.stream.Stream;

/** NetworkPolicies of the file that choose this pod. */
final class PolicyRules {
    private static final String PROBE_ADDRESS = "169.254.7.127";
    private static final String TUNNEL_PORT = "15008";

    private PolicyRules() {}

    /** I11: in ambient mode probes come from a link-local address and calls through the tunnel's port. */
    static void policyBlocksAmbient(MeshSubject subject, MeshFindings findings) {
        if (!subject.inMesh() || subject.injection().mode() != MeshMode.AMBIENT) {
            return;
        }
        subject.policies().stream()
                .map(policy -> policy.get("spec", "ingress").items())
                .filter(rules -> !(letsProbesIn(rules, subject) && letsTunnelIn(rules)))
                .findFirst()
                .ifPresent(rules -> findings.add(
                        "I11",
                        Severity.WARNING,
                        subject.manifest().get("metadata", "name"),
                        subject.policies().getFirst().get("metadata", "name").text()));
    }

    /** Whether a policy chooses the pod and limits who may call it; what no rule of it allows is refused. */
    static boolean limitsCallersOf(Field policy, MeshSubject subject) {
        Field here = policy.get("metadata", "namespace");
        List<Field> types = policy.get("spec", "policyTypes").items();
        return here.text()
                        .equals(subject.manifest().get("metadata", "namespace").text())
                && (types.isEmpty()
                        || types.stream().anyMatch(each -> each.text().equals("Ingress")))
                && selects(policy.get("spec", "podSelector"), subject);
    }

    private static boolean selects(Field selector, MeshSubject subject) {
        return selector.get("matchLabels").entries().stream()
                        .allMatch(each -> subject.pod().label(each.name()).equals(each.text()))
                && selector.get("matchExpressions").items().stream().allMatch(each -> holds(each, subject));
    }

    private static boolean holds(Field expression, MeshSubject subject) {
        String label = subject.pod().label(expression.get("key").text());
        boolean listed = expression.get("values").items().stream()
                .anyMatch(each -> each.text().equals(label));
        return switch (expression.get("operator").text()) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "DoesNotExist" -> label.isEmpty();
            default -> !label.isEmpty();
        };
    }

    private static boolean letsTunnelIn(List<Field> rules) {
        return rules.stream().anyMatch(rule -> allows(rule.get("ports").items(), TUNNEL_PORT, TUNNEL_PORT));
    }

    private static boolean letsProbesIn(List<Field> rules, MeshSubject subject) {
        List<Field> fromTheNode = rules.stream()
                .filter(rule -> rule.get("from").items().isEmpty()
                        || rule.get("from").items().stream().anyMatch(PolicyRules::isTheNode))
                .toList();
        return subject.pod().containers().stream()
                .allMatch(container -> probedPorts(container)
                        .allMatch(port -> fromTheNode.stream()
                                .anyMatch(rule ->
                                        allows(rule.get("ports").items(), port.text(), number(container, port)))));
    }

    private static Stream<Field> probedPorts(Field container) {
        return Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                .map(container::get)
                .flatMap(probe -> Stream.of("httpGet", "tcpSocket", "grpc").map(each -> probe.get(each, "port")))
                .filter(Field::exists);
    }

    private static String number(Field container, Field port) {
        return container.get("ports").items().stream()
                .filter(each -> port.isText() && each.get("name").text().equals(port.text()))
                .map(each -> each.get("containerPort").text())
                .findFirst()
                .orElse(port.text());
    }

    /** Whether ports of a rule, none meaning all, hold one by its name or number. */
    private static boolean allows(List<Field> ports, String name, String number) {
        return ports.isEmpty()
                || ports.stream()
                        .anyMatch(each -> !each.get("port").exists()
                                || each.get("port").text().equals(name)
                                || isBetween(each, number));
    }

    private static boolean isBetween(Field port, String number) {
        if (!port.get("port").isNumber() || !number.matches("\\d{1,5}")) {
            return false;
        }
        long first = port.get("port").intValue();
        long last = port.get("endPort").exists() ? port.get("endPort").intValue() : first;
        return first <= Long.parseLong(number) && Long.parseLong(number) <= last;
    }

    private static boolean isTheNode(Field peer) {
        Field block = peer.get("ipBlock");
        return AddressBlock.holds(block.get("cidr").text(), PROBE_ADDRESS)
                && block.get("except").items().stream()
                        .noneMatch(each -> AddressBlock.holds(each.text(), PROBE_ADDRESS));
    }
}
