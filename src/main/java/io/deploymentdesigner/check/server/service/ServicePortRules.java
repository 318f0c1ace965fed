package io.deploymentdesigner.check.server.service;

import static io.deploymentdesigner.check.server.service.ServiceRules.PORTS;
import static io.deploymentdesigner.check.server.service.ServiceRules.SPEC;

import io.deploymentdesigner.check.server.metadata.NameFix;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import io.deploymentdesigner.kubernetes.lexical.PortSyntax;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ports of a Service. Source: {@code validateServicePort}. */
final class ServicePortRules {
    private static final List<String> PROTOCOLS = List.of("TCP", "UDP", "SCTP");

    private ServicePortRules() {}

    static List<Rule> rules() {
        return ServiceRules.table()
                .rule("SVC-PORTS", "ValidateService", SPEC, ServicePortRules::some)
                .rule("SVC-PORT-NAME", "validateServicePort", PORTS, ServicePortRules::name)
                .rule("SVC-PORT-NAME-DUP", "validateServicePort", SPEC, ServicePortRules::uniqueNames)
                .rule(
                        "SVC-PORT",
                        "validateServicePort",
                        PORTS.struct("port"),
                        (port, findings) -> Spelling.check(findings, port, PortSyntax.number(port.intValue())))
                .rule("SVC-TARGETPORT", "ValidatePortNumOrName", PORTS, ServicePortRules::targetPort)
                .rule(
                        "SVC-PROTOCOL",
                        "validateServicePort",
                        PORTS.field("protocol"),
                        (protocol, findings) -> ServiceRules.oneOf(protocol, findings, PROTOCOLS))
                .rule(
                        "SVC-APPPROTOCOL",
                        "validateServicePort",
                        PORTS.field("appProtocol"),
                        (protocol, findings) -> Spelling.check(findings, protocol, LabelSyntax.key(protocol.text())))
                .rule("SVC-PORT-DUP", "ValidateService", SPEC, ServicePortRules::uniquePorts)
                .rule("SVC-NODEPORT", "ValidateService", PORTS.field("nodePort"), ServicePortRules::nodePort)
                .rules();
    }

    private static void some(Field spec, Findings findings) {
        boolean free = ServiceRules.isHeadless(spec) || ServiceRules.type(spec).equals("ExternalName");
        if (!free && spec.get("ports").items().isEmpty()) {
            findings.required(spec.get("ports"), "ports.required");
        }
    }

    private static void name(Field port, Findings findings) {
        Field name = port.get("name");
        if (!name.isEmptyText()) {
            Spelling.check(findings, name, DnsName.label(name.text()))
                    .forEach(finding -> NameFix.of(name).ifPresent(finding::fix));
        } else if (port.parent().items().size() > 1) {
            findings.required(name, "port.name.required");
        }
    }

    private static void uniqueNames(Field spec, Findings findings) {
        Set<String> names = new HashSet<>();
        for (Field port : spec.get("ports").items()) {
            Field name = port.get("name");
            if (!name.isEmptyText() && !names.add(name.text())) {
                findings.duplicate(name);
            }
        }
    }

    /** 0, empty and absent mean: as the port. */
    private static void targetPort(Field port, Findings findings) {
        Field target = port.get("targetPort");
        if (target.isText() && !target.isEmptyText()) {
            Spelling.check(findings, target, PortSyntax.name(target.text())).stream()
                    .filter(finding -> target.text().matches("[1-9][0-9]{0,4}"))
                    .forEach(finding -> finding.fix(Fixes.set(target, target.text(), ValueType.LITERAL, true)));
        } else {
            long number = target.intValue() == 0 ? port.get("port").intValue() : target.intValue();
            Spelling.check(findings, target, PortSyntax.number(number));
        }
    }

    private static void uniquePorts(Field spec, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Field port : spec.get("ports").items()) {
            String key = AllocationRules.protocol(port) + "/" + port.get("port").intValue();
            if (!seen.add(key)) {
                findings.duplicate(port.get("port")).path(port.path()).fix(Fixes.remove(port, false));
            }
        }
    }

    private static void nodePort(Field nodePort, Findings findings) {
        String type = ServiceRules.type(nodePort.parent().parent().parent());
        if (nodePort.intValue() != 0 && type.equals("ClusterIP")) {
            findings.forbidden(nodePort, "nodePort.clusterIP").fix(Fixes.remove(nodePort, false));
        }
    }
}
