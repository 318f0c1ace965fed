package io.deploymentdesigner.check.server.metadata;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import java.util.Set;
import java.util.stream.Collectors;

/** What must happen before an object may go. */
final class Finalizers {
    static final Place PLACE = Places.METADATA.items("finalizers");

    private static final Set<String> STANDARD = Set.of("kubernetes", "orphan", "foregroundDeletion");

    private Finalizers() {}

    static void spelling(Field finalizer, Findings findings) {
        Spelling.check(findings, finalizer, LabelSyntax.key(finalizer.text()))
                .forEach(finding -> finding.path(finalizer.parent().path()));
    }

    static void standard(Field finalizer, Findings findings) {
        if (!finalizer.text().contains("/") && !STANDARD.contains(finalizer.text())) {
            findings.invalid(finalizer, "finalizer.standard", finalizer.text());
        }
    }

    static void both(Field finalizers, Findings findings) {
        Set<String> named = finalizers.items().stream().map(Field::text).collect(Collectors.toSet());
        if (named.contains("orphan") && named.contains("foregroundDeletion")) {
            findings.invalid(finalizers, "finalizer.both");
        }
    }
}
