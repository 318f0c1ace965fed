package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;

/**
 * An IP address in a field that is older than the strict rules: since 1.36 leading zeros and mapped addresses are
 * refused, before they were a warning, as unusual spellings of IPv6 still are. Source: {@code IsValidIPForLegacyField}
 * and {@code GetWarningsForIP}.
 */
final class IpText {
    private IpText() {}

    static void check(Field field, Findings findings) {
        String text = field.text();
        boolean strict = findings.version().atLeast(KubernetesVersion.V1_36);
        Spelling.check(findings, field, strict ? IpAddress.strict(text) : IpAddress.lenient(text));
        IpAddress address = IpAddress.parse(text);
        if (address == null) {
            return;
        }
        String usual = address.unmapped().canonical();
        if (!IpAddress.strict(text).isEmpty()) {
            warn(field, findings, "ip.nonstandard", usual, !strict);
        } else if (address.isV6() && !address.canonical().equals(text)) {
            warn(field, findings, "ip.canonical", address.canonical(), true);
        }
    }

    private static void warn(Field field, Findings findings, String key, String usual, boolean told) {
        if (told) {
            findings.warning(field, key, field.text(), usual).fix(Fixes.setText(field, usual, true));
        }
    }
}
