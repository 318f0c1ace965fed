package io.deploymentdesigner.check.server.metadata;

import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.Locale;
import java.util.Optional;

/** Turns what was written into the nearest DNS label. */
public final class NameFix {
    private NameFix() {}

    /** A fix that sets the nearest DNS label; empty where nothing of the text can stay. */
    public static Optional<Fix> of(Field field) {
        String label = label(field.text(), DnsName.LABEL_LIMIT);
        return label.isEmpty() ? Optional.empty() : Optional.of(Fixes.setText(field, label, false));
    }

    /** Small letters, digits and hyphens, no hyphen at an end, at most so many characters. */
    public static String label(String text, int longest) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        String cut = plain.replaceAll("^-+", "");
        return cut.substring(0, Math.min(cut.length(), longest)).replaceAll("-+$", "");
    }
}
