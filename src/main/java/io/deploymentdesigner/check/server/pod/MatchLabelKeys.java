package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;

/**
 * Label keys whose values are taken from the pod itself, beside a label selector. Source: {@code validateLabelKeys} and
 * {@code validateLabelKeysWithSelector}.
 */
final class MatchLabelKeys {
    private MatchLabelKeys() {}

    /** Whether there is a selector beside the keys, and each is a label key. */
    static void check(Field keys, Findings findings) {
        if (keys.items().isEmpty()) {
            return;
        }
        if (!keys.parent().get("labelSelector").exists()) {
            findings.error(
                    ErrorType.FORBIDDEN, keys, Message.of(PodRules.BUNDLE, "matchLabelKeys.selector", keys.name()));
            return;
        }
        keys.items().forEach(key -> Spelling.check(findings, key, LabelSyntax.key(key.text())));
    }

    /** A key may stand in the selector once, as the server itself puts it there; the path is the owner's with an index. */
    static void checkTwice(Field owner, Findings findings) {
        for (Field key : owner.get("matchLabelKeys").items()) {
            if (timesSelected(owner.get("labelSelector"), key.text()) > 1) {
                Message message = Message.of(PodRules.BUNDLE, "matchLabelKeys.selected", key.text());
                findings.error(ErrorType.INVALID, key, message).path(owner.path() + "[" + key.index() + "]");
            }
        }
    }

    /** How often a selector names a key. */
    static long timesSelected(Field selector, String key) {
        long expressions = selector.get("matchExpressions").items().stream()
                .filter(expression -> expression.get("key").text().equals(key))
                .count();
        return expressions + (selector.get("matchLabels").entry(key).isWritten() ? 1 : 0);
    }
}
