package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the API server warns of in containers it accepts. Source: {@code pkg/api/pod/warnings.go}. */
final class ContainerWarnings {
    /** In the order in which the server visits containers for warnings. */
    private static final Place ALL = Places.INIT_CONTAINERS.or(Places.CONTAINERS, Places.EPHEMERAL_CONTAINERS);

    private static final Place PORTS = ALL.items("ports");

    /** Keeps a file with thousands of equal ports from being told of each pair. */
    private static final int MOST_COMPARED = 50;

    private ContainerWarnings() {}

    static List<Rule> rules() {
        return RuleTable.of(ContainerRules.BUNDLE, "pkg/api/pod/warnings.go")
                .rule("W-ENV-DUP", "warningsForPodSpecAndMeta", ALL, ContainerWarnings::variables)
                .rule("W-HOSTIP", "warningsForPodSpecAndMeta", PORTS, ContainerWarnings::hostIp)
                .rule("W-PORT-DUP", "warningsForPodSpecAndMeta", Places.POD, ContainerWarnings::numbers)
                .rule("W-PORT-NAME", "warningsForPodSpecAndMeta", Places.POD, ContainerWarnings::names)
                .rules();
    }

    private static void variables(Field container, Findings findings) {
        Set<String> names = new HashSet<>();
        for (Field variable : container.get("env").items()) {
            String name = variable.get("name").text();
            if (!names.add(name) && hides(variable, "$(" + name + ")")) {
                findings.warning(variable, "env.hides", name).fix(Fixes.remove(variable, false));
            }
        }
    }

    /** A value that adds to the earlier one does not hide it. */
    private static boolean hides(Field variable, String reference) {
        String value = variable.get("value").text();
        return variable.get("valueFrom").exists() || value.equals(reference) || !value.contains(reference);
    }

    private static void hostIp(Field port, Findings findings) {
        if (!port.get("hostIP").isEmptyText() && port.get("hostPort").intValue() == 0) {
            findings.warning(port, "port.hostIp");
        }
    }

    private static void numbers(Field pod, Findings findings) {
        Map<String, List<Field>> known = new HashMap<>();
        for (Field port : findings.subject().at(PORTS)) {
            String key = port.get("containerPort").intValue() + "/" + PortRules.protocolOf(port);
            List<Field> others = known.computeIfAbsent(key, _ -> new ArrayList<>());
            others.stream().limit(MOST_COMPARED).forEach(other -> overlap(port, other, findings));
            others.add(port);
        }
    }

    private static void overlap(Field port, Field other, Findings findings) {
        long hostPort = port.get("hostPort").intValue();
        long otherHostPort = other.get("hostPort").intValue();
        String hostIp = port.get("hostIP").text();
        String otherHostIp = other.get("hostIP").text();
        if (hostPort == otherHostPort && hostIp.equals(otherHostIp)) {
            findings.warning(port, "port.duplicate", other.path());
        } else if (hostPort == 0 || otherHostPort == 0) {
            findings.warning(port, "port.overlapping", other.path());
        } else if (hostPort == otherHostPort && hostIp.isEmpty() != otherHostIp.isEmpty()) {
            findings.warning(port, "port.ambiguous", other.path());
        }
    }

    private static void names(Field pod, Findings findings) {
        Map<String, Field> known = new HashMap<>();
        for (Field port : findings.subject().at(PORTS)) {
            String name = port.get("name").text();
            Field other = name.isEmpty() ? null : known.putIfAbsent(name, port);
            if (other != null) {
                findings.warning(port, "port.name", name, other.path());
            }
        }
    }
}
