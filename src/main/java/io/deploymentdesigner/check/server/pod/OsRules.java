package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;

/** The pod's operating system, and the fields that the other one has no use for. */
final class OsRules {
    private static final List<String> SYSTEMS = List.of("linux", "windows");
    private static final Place OS = Places.POD.field("os");
    private static final Place LINUX = pods("linux");
    private static final Place WINDOWS = pods("windows");

    private OsRules() {}

    private static Place pods(String system) {
        return Places.POD.where(pod -> pod.get("os", "name").text().equals(system));
    }

    static List<Rule> rules() {
        return PodRules.table()
                .rule("OS-1", "validateOS", OS, OsRules::name)
                .rule("OS-LINUX", "validateLinux", LINUX, OsRules::linux)
                .rule("OS-WINDOWS", "validateWindows", WINDOWS, OsRules::windows)
                .rules();
    }

    private static void name(Field os, Findings findings) {
        Field name = os.get("name");
        if (name.isEmptyText()) {
            findings.required(name);
        } else if (!SYSTEMS.contains(name.text())) {
            findings.notSupported(name, SYSTEMS).path(os.path());
        }
    }

    private static void linux(Field pod, Findings findings) {
        forbid(pod.get("securityContext", "windowsOptions"), "linux", findings);
        for (Field container : PodRules.containers(findings)) {
            forbid(container.get("securityContext", "windowsOptions"), "linux", findings);
        }
    }

    private static void windows(Field pod, Findings findings) {
        for (String name : List.of("hostPID", "hostIPC")) {
            if (pod.get(name).bool()) {
                forbid(pod.get(name), "windows", findings);
            }
        }
        forbid(pod.get("hostUsers"), "windows", findings);
        forbid(pod.get("shareProcessNamespace"), "windows", findings);
        Field context = pod.get("securityContext");
        if (!context.get("sysctls").items().isEmpty()) {
            forbid(context.get("sysctls"), "windows", findings);
        }
        for (String name : List.of(
                "appArmorProfile",
                "seLinuxOptions",
                "seccompProfile",
                "fsGroup",
                "fsGroupChangePolicy",
                "runAsUser",
                "runAsGroup",
                "supplementalGroups",
                "supplementalGroupsPolicy",
                "seLinuxChangePolicy")) {
            forbid(context.get(name), "windows", findings);
        }
        PodRules.containers(findings).forEach(container -> windowsContainer(container, findings));
    }

    private static void windowsContainer(Field container, Findings findings) {
        for (String name : List.of(
                "appArmorProfile",
                "seLinuxOptions",
                "seccompProfile",
                "capabilities",
                "readOnlyRootFilesystem",
                "privileged",
                "allowPrivilegeEscalation",
                "procMount",
                "runAsUser",
                "runAsGroup")) {
            forbid(container.get("securityContext", name), "windows", findings);
        }
    }

    private static void forbid(Field field, String system, Findings findings) {
        if (field.exists()) {
            findings.forbidden(field, "os.forbidden", field.name(), system).fix(Fixes.remove(field, false));
        }
    }
}
