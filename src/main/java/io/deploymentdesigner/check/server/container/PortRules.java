package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.metadata.NameFix;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.PortSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ports of a container: numbers, names, protocols, and host ports that collide. */
final class PortRules {
    private static final Place PORTS = Places.ALL_CONTAINERS.items("ports");
    private static final List<String> PROTOCOLS = List.of("TCP", "UDP", "SCTP");

    private PortRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("PORT-1", "validateContainerPorts", PORTS, PortRules::numberRequired)
                .rule("PORT-2", "validateContainerPorts", PORTS.field("containerPort"), PortRules::number)
                .rule("PORT-3", "validateContainerPorts", PORTS.field("name"), PortRules::name)
                .rule("PORT-4", "validateContainerPorts", Places.ALL_CONTAINERS, PortRules::uniqueNames)
                .rule("PORT-5", "validateContainerPorts", PORTS.field("hostPort"), PortRules::number)
                .rule("PORT-6", "validateContainerPorts", PORTS.field("protocol"), PortRules::protocol)
                .rule("PORT-7", "checkHostPortConflicts", Places.POD, PortRules::uniqueHostPorts)
                .rule("INIT-HOSTPORT", "checkHostPortConflicts", Places.INIT_CONTAINERS, PortRules::uniqueInitHostPorts)
                .rule("PORT-8", "validateHostNetwork", Places.POD, PortRules::hostNetwork)
                .rules();
    }

    private static void numberRequired(Field port, Findings findings) {
        Field number = port.get("containerPort");
        if (number.intValue() == 0) {
            findings.required(number, "containerPort.required");
        }
    }

    private static void number(Field number, Findings findings) {
        if (number.intValue() != 0) {
            Spelling.check(findings, number, PortSyntax.number(number.intValue()));
        }
    }

    private static void name(Field name, Findings findings) {
        if (!name.isEmptyText()) {
            String repaired = NameFix.label(name.text(), PortSyntax.NAME_LIMIT).replaceAll("-+", "-");
            boolean good = PortSyntax.name(repaired).isEmpty();
            Spelling.check(findings, name, PortSyntax.name(name.text())).stream()
                    .filter(finding -> good)
                    .forEach(finding -> finding.fix(Fixes.setText(name, repaired, false)));
        }
    }

    private static void uniqueNames(Field container, Findings findings) {
        Set<String> names = new HashSet<>();
        for (Field port : container.get("ports").items()) {
            Field name = port.get("name");
            if (PortSyntax.name(name.text()).isEmpty() && !names.add(name.text())) {
                findings.duplicate(name);
            }
        }
    }

    private static void protocol(Field protocol, Findings findings) {
        if (!protocol.isEmptyText() && !PROTOCOLS.contains(protocol.text())) {
            findings.notSupported(protocol, PROTOCOLS);
        }
    }

    private static void uniqueHostPorts(Field pod, Findings findings) {
        Set<String> taken = new HashSet<>();
        for (Field container : pod.get("containers").items()) {
            collisions(container, taken)
                    .forEach(port -> findings.duplicate(port).fix(Fixes.remove(port, false)));
        }
    }

    /** The API server hands over each init container alone, so that it shows as the first of them. */
    private static void uniqueInitHostPorts(Field container, Findings findings) {
        for (Field hostPort : collisions(container, new HashSet<>())) {
            String ports =
                    container.parent().path() + "[0].ports[" + hostPort.parent().index() + "]";
            findings.duplicate(hostPort).path(ports + ".hostPort").fix(Fixes.remove(hostPort, false));
        }
    }

    private static List<Field> collisions(Field container, Set<String> taken) {
        return container.get("ports").items().stream()
                .filter(port -> port.get("hostPort").intValue() != 0)
                .filter(port -> !taken.add(hostKey(port)))
                .map(port -> port.get("hostPort"))
                .toList();
    }

    private static String hostKey(Field port) {
        return protocolOf(port) + "/" + port.get("hostIP").text() + "/"
                + port.get("hostPort").intValue();
    }

    static String protocolOf(Field port) {
        return port.get("protocol").isEmptyText() ? "TCP" : port.get("protocol").text();
    }

    private static void hostNetwork(Field pod, Findings findings) {
        if (pod.get("hostNetwork").bool()) {
            pod.get("containers").items().stream()
                    .flatMap(container -> container.get("ports").items().stream())
                    .forEach(port -> sameOnHost(port, findings));
        }
    }

    private static void sameOnHost(Field port, Findings findings) {
        Field hostPort = port.get("hostPort");
        Field containerPort = port.get("containerPort");
        if (hostPort.intValue() != 0 && hostPort.intValue() != containerPort.intValue()) {
            findings.invalid(hostPort, "hostPort.hostNetwork", hostPort.text(), containerPort.text())
                    .fix(Fixes.setNumber(hostPort, containerPort.intValue(), false));
        }
    }
}
