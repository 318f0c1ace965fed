package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleCheck;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.Range;
import java.util.List;

/** The security context that all containers of a pod share. */
final class SecurityRules {
    private static final Place CONTEXT = Places.POD.field("securityContext");
    private static final List<String> CHANGES = List.of("Always", "OnRootMismatch");
    private static final List<String> GROUPS = List.of("Merge", "Strict");
    /** MountOption waits for a feature that is off by default. */
    private static final List<String> SE_LINUX = List.of("Recursive");

    private SecurityRules() {}

    static List<Rule> rules() {
        Place ids = CONTEXT.field("runAsUser", "runAsGroup", "fsGroup").or(CONTEXT.items("supplementalGroups"));
        return PodRules.table()
                .rule("SC-ID", "ValidatePodSecurityContext", ids, SecurityRules::id)
                .rule(
                        "SC-FSGCP",
                        "validateFSGroupChangePolicy",
                        CONTEXT.field("fsGroupChangePolicy"),
                        (each, out) -> PodRules.oneOf(each, out, CHANGES))
                .rule(
                        "SC-SGP",
                        "validateSupplementalGroupsPolicy",
                        CONTEXT.field("supplementalGroupsPolicy"),
                        since133((each, out) -> PodRules.oneOf(each, out, GROUPS)))
                .rule(
                        "SC-SELCP",
                        "validateSELinuxChangePolicy",
                        CONTEXT.field("seLinuxChangePolicy"),
                        since133((each, out) -> PodRules.oneOf(each, out, SE_LINUX)))
                .rules();
    }

    private static void id(Field id, Findings findings) {
        Spelling.check(findings, id, Range.USER_ID.violations(id.intValue()));
    }

    /** Earlier versions drop the field before they look at it. */
    private static RuleCheck since133(RuleCheck check) {
        return (field, findings) -> {
            if (findings.version().atLeast(KubernetesVersion.V1_33)) {
                check.check(field, findings);
            }
        };
    }
}
