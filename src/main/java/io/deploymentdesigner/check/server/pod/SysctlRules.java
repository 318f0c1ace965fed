package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Kernel parameters of a pod; those of the host's own namespaces cannot be set. */
final class SysctlRules {
    private static final List<String> NETWORK = List.of("net.");
    private static final List<String> MEMORY = List.of("kernel.shm", "kernel.msg", "fs.mqueue.");

    private SysctlRules() {}

    static List<Rule> rules() {
        return PodRules.table()
                .rule("SC-SYSCTL", "validateSysctls", Places.POD.field("securityContext"), SysctlRules::names)
                .rule("SC-SYSCTL-HOST", "validateSysctls", Places.POD, SysctlRules::namespaces)
                .rules();
    }

    private static void names(Field context, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Field sysctl : context.get("sysctls").items()) {
            Field name = sysctl.get("name");
            if (name.isEmptyText()) {
                findings.required(name);
            } else if (!Words.sysctl(name.text()).isEmpty()) {
                Spelling.check(findings, name, Words.sysctl(name.text()));
            } else if (!seen.add(name.text())) {
                findings.duplicate(name);
            }
        }
    }

    private static void namespaces(Field pod, Findings findings) {
        for (Field sysctl : pod.get("securityContext", "sysctls").items()) {
            Field name = sysctl.get("name");
            String dotted = dotted(name.text());
            if (pod.get("hostNetwork").bool() && startsWithAny(dotted, NETWORK)) {
                findings.invalid(name, "sysctl.host", name.text(), "hostNetwork");
            }
            boolean memory = dotted.equals("kernel.sem") || startsWithAny(dotted, MEMORY);
            if (pod.get("hostIPC").bool() && memory) {
                findings.invalid(name, "sysctl.host", name.text(), "hostIPC");
            }
        }
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }

    /** With a slash as its first separator a name has dots and slashes the other way round. */
    private static String dotted(String name) {
        int slash = name.indexOf('/');
        int dot = name.indexOf('.');
        boolean swapped = slash >= 0 && (dot < 0 || slash < dot);
        return swapped ? name.replace('.', '\n').replace('/', '.').replace('\n', '/') : name;
    }
}
