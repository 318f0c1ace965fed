package io.deploymentdesigner.check.server.security;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An appArmorProfile. Source: {@code ValidateAppArmorProfileField}. */
public final class AppArmorProfile {
    private static final List<String> TYPES = List.of("RuntimeDefault", "Unconfined", "Localhost");
    private static final int LIMIT = 4_095;

    private AppArmorProfile() {}

    /** Looks at the profile of a pod or container. */
    public static void check(Field profile, Findings findings) {
        Field type = profile.get("type");
        SeccompProfile.checkType(type, TYPES, findings);
        if (type.text().equals("Localhost")) {
            checkLocal(profile.get("localhostProfile"), findings);
        } else if (TYPES.contains(type.text())) {
            SeccompProfile.checkUnused(profile.get("localhostProfile"), findings);
        }
    }

    private static void checkLocal(Field local, Findings findings) {
        String text = local.text();
        if (!text.equals(text.strip())) {
            findings.error(ErrorType.INVALID, local, Message.of(SeccompProfile.BUNDLE, "localhostProfile.blanks"))
                    .fix(Fixes.setText(local, text.strip(), true));
        } else if (text.isEmpty()) {
            findings.required(local);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            List<Violation> tooLong = List.of(Violation.of(Violation.Kind.TOO_LONG, LIMIT));
            Spelling.check(findings, ErrorType.TOO_LONG, local, text, tooLong);
        }
    }
}
