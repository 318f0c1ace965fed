package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;

/** NetworkPolicies of the file that choose this pod. */
final class PolicyRules {
    private static final String PROBE_ADDRESS = "169.254.7.127/32";
    private static final long TUNNEL_PORT = 15008;

    private PolicyRules() {}

    /** I11: in ambient mode probes come from a link-local address and calls through the tunnel's port. */
    static void policyBlocksAmbient(MeshSubject subject, MeshFindings findings) {
        if (!subject.inMesh() || subject.injection().mode() != MeshMode.AMBIENT) {
            return;
        }
        subject.others("NetworkPolicy")
                .filter(policy -> selects(policy, subject) && limitsIngress(policy) && !allowsBoth(policy))
                .forEach(policy -> findings.add(
                        "I11",
                        Severity.HINT,
                        subject.manifest().get("metadata", "name"),
                        policy.get("metadata", "name").text()));
    }

    private static boolean selects(Field policy, MeshSubject subject) {
        return policy.get("spec", "podSelector", "matchLabels").entries().stream()
                .allMatch(each -> subject.pod().label(each.name()).equals(each.text()));
    }

    private static boolean limitsIngress(Field policy) {
        List<Field> types = policy.get("spec", "policyTypes").items();
        return types.isEmpty() || types.stream().anyMatch(each -> each.text().equals("Ingress"));
    }

    private static boolean allowsBoth(Field policy) {
        List<Field> rules = policy.get("spec", "ingress").items();
        boolean everything = rules.stream()
                .anyMatch(rule -> rule.get("from").items().isEmpty()
                        && rule.get("ports").items().isEmpty());
        return everything || (allowsProbes(rules) && allowsTunnel(rules));
    }

    private static boolean allowsProbes(List<Field> rules) {
        return rules.stream()
                .flatMap(rule -> rule.get("from").items().stream())
                .anyMatch(peer -> peer.get("ipBlock", "cidr").text().equals(PROBE_ADDRESS));
    }

    private static boolean allowsTunnel(List<Field> rules) {
        return rules.stream()
                .anyMatch(rule -> rule.get("ports").items().isEmpty()
                        || rule.get("ports").items().stream()
                                .anyMatch(port -> port.get("port").intValue() == TUNNEL_PORT));
    }
}
