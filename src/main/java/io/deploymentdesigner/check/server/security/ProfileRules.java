package io.deploymentdesigner.check.server.security;

import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import java.util.List;

/** Profiles of seccomp and AppArmor and the options for Windows, of the pod and of every container. */
public final class ProfileRules {
    private static final Place CONTEXTS = Places.POD.or(Places.ALL_CONTAINERS).field("securityContext");
    private static final List<Rule> RULES = RuleTable.of(
                    SeccompProfile.BUNDLE, "pkg/apis/core/validation/validation.go")
            .rule("SC-SECCOMP", "validateSeccompProfileField", CONTEXTS.field("seccompProfile"), SeccompProfile::check)
            .rule(
                    "SC-APPARMOR",
                    "ValidateAppArmorProfileField",
                    CONTEXTS.field("appArmorProfile"),
                    AppArmorProfile::check)
            .rule(
                    "SC-WIN",
                    "validateWindowsSecurityContextOptions",
                    CONTEXTS.field("windowsOptions"),
                    WindowsOptions::check)
            .rules();

    private ProfileRules() {}

    /** The rules. */
    public static List<Rule> rules() {
        return RULES;
    }
}
