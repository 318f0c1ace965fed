package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.Range;
import java.util.List;

/** A container's own security context. Source: {@code ValidateSecurityContext}. */
final class ContainerSecurityRules {
    private static final Place CONTEXTS = Places.ALL_CONTAINERS.field("securityContext");
    private static final List<String> PROC_MOUNTS = List.of("Default", "Unmasked");

    private ContainerSecurityRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule(
                        "SC-ID",
                        "ValidateSecurityContext",
                        CONTEXTS.field("runAsUser", "runAsGroup"),
                        (id, findings) -> Spelling.check(findings, id, Range.USER_ID.violations(id.intValue())))
                .rule("SC-APE", "ValidateSecurityContext", CONTEXTS, ContainerSecurityRules::escalation)
                .rule(
                        "SC-PROC",
                        "ValidateProcMountType",
                        CONTEXTS.field("procMount"),
                        ContainerSecurityRules::procMount)
                .rules();
    }

    private static void escalation(Field context, Findings findings) {
        Field allowed = context.get("allowPrivilegeEscalation");
        if (!allowed.isBool() || allowed.bool()) {
            return;
        }
        if (context.get("privileged").bool()) {
            findings.invalid(context, "escalation.privileged")
                    .range(allowed.range())
                    .fix(Fixes.remove(allowed, false));
        }
        for (Field capability : context.get("capabilities", "add").items()) {
            if (capability.text().equals("CAP_SYS_ADMIN")) {
                findings.invalid(context, "escalation.sysAdmin").range(capability.range());
            }
        }
    }

    private static void procMount(Field mount, Findings findings) {
        Field pod = mount.parent().parent().parent().parent();
        Field hostUsers = pod.get("hostUsers");
        if (!findings.version().atLeast(KubernetesVersion.V1_33)) {
            return;
        }
        if (!PROC_MOUNTS.contains(mount.text())) {
            findings.notSupported(mount, PROC_MOUNTS);
        } else if (mount.text().equals("Unmasked") && !(hostUsers.isBool() && !hostUsers.bool())) {
            findings.invalid(mount, "procMount.hostUsers");
        }
    }
}
