package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import java.util.List;

/** What a pod may share with its host, and what excludes what. */
final class HostRules {
    private HostRules() {}

    static List<Rule> rules() {
        return PodRules.table()
                .rule("SC-SHARE", "ValidatePodSecurityContext", Places.POD, HostRules::share)
                .rule("SC-WINHP-SAME", "validateWindowsHostProcessPod", Places.ALL_CONTAINERS, HostRules::sameProcess)
                .rule("SC-WINHP", "validateWindowsHostProcessPod", Places.POD, HostRules::hostProcess)
                .rule("SC-HOSTUSERS", "validateHostUsers", Places.POD, HostRules::ownUsers)
                .rules();
    }

    private static void share(Field pod, Findings findings) {
        Field shared = pod.get("shareProcessNamespace");
        if (shared.bool() && pod.get("hostPID").bool()) {
            findings.invalid(shared, "shareProcess").path(pod.path() + ".securityContext.shareProcessNamespace");
        }
    }

    private static Field hostProcess(Field owner) {
        return owner.get("securityContext", "windowsOptions", "hostProcess");
    }

    private static void sameProcess(Field container, Findings findings) {
        Field own = hostProcess(container);
        Field pods = hostProcess(container.parent().parent());
        if (own.exists() && pods.exists() && own.bool() != pods.bool()) {
            findings.invalid(own, "hostProcess.same");
        }
    }

    private static void hostProcess(Field pod, Findings findings) {
        List<Field> containers = PodRules.containers(findings);
        boolean inherited = hostProcess(pod).bool();
        long count = containers.stream()
                .map(HostRules::hostProcess)
                .filter(own -> own.exists() ? own.bool() : inherited)
                .count();
        if (count > 0 && count != containers.size()) {
            findings.invalid(pod, "hostProcess.all");
        }
        if (count > 0 && !pod.get("hostNetwork").bool()) {
            findings.invalid(pod.get("hostNetwork"), "hostProcess.network");
        }
    }

    /** The server names hostPID and hostIPC with a capital letter. */
    private static void ownUsers(Field pod, Findings findings) {
        Field hostUsers = pod.get("hostUsers");
        boolean own = hostUsers.isBool() && !hostUsers.bool();
        if (!own || !findings.version().atLeast(KubernetesVersion.V1_33)) {
            return;
        }
        for (String name : List.of("hostNetwork", "hostPID", "hostIPC")) {
            Field shared = pod.get(name);
            if (shared.bool()) {
                findings.forbidden(shared, "hostUsers.shared", name)
                        .path(pod.path() + "." + name.replace("hostP", "HostP").replace("hostI", "HostI"))
                        .fix(Fixes.remove(shared, false));
            }
        }
        for (Field container : PodRules.containers(findings)) {
            Field devices = container.get("volumeDevices");
            if (!devices.items().isEmpty()) {
                findings.forbidden(devices, "hostUsers.shared", "volumeDevices");
            }
        }
    }
}
