package io.deploymentdesigner.check.server.security;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Words;
import java.util.List;

/** A seccompProfile. Source: {@code validateSeccompProfileField}. */
public final class SeccompProfile {
    static final String BUNDLE = "io.deploymentdesigner.check.server.security.messages";
    private static final List<String> TYPES = List.of("RuntimeDefault", "Unconfined", "Localhost");

    private SeccompProfile() {}

    /** Looks at the profile of a pod or container. */
    public static void check(Field profile, Findings findings) {
        checkType(profile.get("type"), TYPES, findings);
        Field local = profile.get("localhostProfile");
        if (!profile.get("type").text().equals("Localhost")) {
            checkUnused(local, findings);
        } else if (local.exists()) {
            Spelling.check(findings, local, Words.descendingPath(local.text()));
        } else {
            findings.required(local);
        }
    }

    static void checkType(Field type, List<String> allowed, Findings findings) {
        if (type.isEmptyText()) {
            findings.required(type);
        } else if (!allowed.contains(type.text())) {
            findings.notSupported(type, allowed);
        }
    }

    static void checkUnused(Field localProfile, Findings findings) {
        if (localProfile.exists()) {
            findings.error(ErrorType.INVALID, localProfile, Message.of(BUNDLE, "localhostProfile.unused"))
                    .fix(Fixes.remove(localProfile, false));
        }
    }
}
