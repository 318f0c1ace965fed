package io.deploymentdesigner.check.server.service;

import io.deploymentdesigner.check.server.metadata.MetadataRules;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleCheck;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules of a Service. Addresses and node ports are allocated before anything is validated, and a fault there is all
 * that the server tells in that round.
 */
public final class ServiceRules {
    static final String BUNDLE = "io.deploymentdesigner.check.server.service.messages";
    static final Place SPEC = Places.SPEC;
    static final Place PORTS = SPEC.items("ports");

    private static final List<Rule> RULES = all();

    private ServiceRules() {}

    /** The rules, those of the metadata included. */
    public static List<Rule> rules() {
        return RULES;
    }

    static RuleTable table() {
        return RuleTable.of(BUNDLE, "pkg/apis/core/validation/validation.go");
    }

    static RuleTable storage() {
        return RuleTable.of(BUNDLE, "pkg/registry/core/service/storage/alloc.go");
    }

    private static List<Rule> all() {
        List<Rule> addresses = AddressRules.rules();
        List<Rule> families = after(addresses, FamilyRules.rules());
        List<Rule> first = join(addresses, families);
        List<Rule> allocated = join(first, after(first, AllocationRules.rules()));
        List<Rule> rest = Stream.of(
                        new MetadataRules(DnsName::label).rules(),
                        ServiceNameRules.rules(),
                        ServicePortRules.rules(),
                        ServiceTypeRules.rules(),
                        TrafficRules.rules(),
                        LoadBalancerRules.rules(),
                        ServiceWarnings.rules())
                .flatMap(List::stream)
                .toList();
        return join(allocated, after(allocated, rest));
    }

    private static List<Rule> join(List<Rule> first, List<Rule> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Rules whose findings are hints while one of the earlier ones has found an error. */
    private static List<Rule> after(List<Rule> earlier, List<Rule> rules) {
        Set<String> ids = earlier.stream().map(Rule::id).collect(Collectors.toSet());
        return rules.stream()
                .map(rule -> new Rule(rule.id(), rule.source(), rule.bundle(), rule.place(), after(ids, rule.check())))
                .toList();
    }

    private static RuleCheck after(Set<String> ids, RuleCheck check) {
        return (field, findings) -> check.check(field, findings.hasErrorsOf(ids) ? findings.later() : findings);
    }

    /** The Service's type; ClusterIP where none is written. */
    static String type(Field spec) {
        return spec.get("type").isEmptyText() ? "ClusterIP" : spec.get("type").text();
    }

    /** Whether a type has node ports. */
    static boolean hasNodePorts(Field spec) {
        return type(spec).equals("NodePort") || type(spec).equals("LoadBalancer");
    }

    /** The cluster IPs: those written, else the single one. */
    static List<Field> clusterIps(Field spec) {
        List<Field> list = spec.get("clusterIPs").items();
        return list.isEmpty() && !spec.get("clusterIP").isEmptyText() ? List.of(spec.get("clusterIP")) : list;
    }

    /** Whether the Service has no address on purpose. */
    static boolean isHeadless(Field spec) {
        List<Field> ips = clusterIps(spec);
        return ips.size() == 1 && ips.getFirst().text().equals("None");
    }

    /** A word that is allowed or absent. */
    static void oneOf(Field field, Findings findings, List<String> allowed) {
        if (!field.isEmptyText() && !allowed.contains(field.text())) {
            findings.notSupported(field, allowed);
        }
    }
}
