package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.RulePlan;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind whose fields are known.
 *
 * @param catalogue its fields
 * @param rules its rules of validation; empty where only the fields are checked
 */
record ObjectKind(Catalogue catalogue, RulePlan rules) {
    /** The kind of an object; empty where its fields are not known. */
    static Optional<ObjectKind> of(Field root) {
        Catalogue known = catalogue(root);
        return known == null ? Optional.empty() : Optional.of(new ObjectKind(known, ServerRules.plan(known.kind())));
    }

    private static @Nullable Catalogue catalogue(Field root) {
        Catalogue known = Catalogue.of(root.get("kind").text());
        return known != null && known.apiVersion().equals(root.get("apiVersion").text()) ? known : null;
    }

    /** What is wrong with kind and apiVersion themselves. */
    static List<Finding> check(Field root) {
        String kind = root.get("kind").text();
        String apiVersion = root.get("apiVersion").text();
        if (kind.isEmpty()) {
            return List.of(finding(root.get("kind"), "decode.kind.missing"));
        }
        if (apiVersion.isEmpty()) {
            return List.of(finding(root.get("apiVersion"), "decode.apiVersion.missing"));
        }
        return ServedKinds.mayExist(apiVersion, kind)
                ? List.of()
                : List.of(finding(root.get("kind"), "decode.kind.unknown", kind, apiVersion));
    }

    private static Finding finding(Field field, String key, Object... arguments) {
        Message message = Message.of(ParseStage.BUNDLE, key, arguments);
        return Findings.of("DECODE-KIND", Stage.DECODE, ErrorType.DECODE, field, message);
    }
}
