package io.deploymentdesigner.check.server.metadata;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import io.deploymentdesigner.kubernetes.lexical.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Labels and annotations; the server names the whole map, not the key. Source: {@code ValidateLabels}, {@code ValidateAnnotations}. */
public final class Labels {
    /** The most bytes that all annotations of an object may have, keys and values together. */
    public static final int ANNOTATION_BYTES = 256 * 1024;

    private static final String BUNDLE = "io.deploymentdesigner.check.server.metadata.messages";

    private Labels() {}

    /** Checks keys, told at a path that may be another than the map's own. */
    public static void checkKeys(Field labels, Findings findings, String path) {
        for (Field label : labels.entries()) {
            checkKey(label, findings, LabelSyntax.key(label.name())).forEach(finding -> finding.path(path));
        }
    }

    /** Checks values, told at a path that may be another than the map's own. */
    public static void checkValues(Field labels, Findings findings, String path) {
        for (Field label : labels.entries()) {
            Spelling.check(findings, label, LabelSyntax.value(label.text())).forEach(finding -> finding.path(path));
        }
    }

    /** Checks keys, told at a path that may be another than the map's own. */
    public static void checkAnnotationKeys(Field annotations, Findings findings, String path) {
        for (Field entry : annotations.entries()) {
            checkKey(entry, findings, LabelSyntax.annotationKey(entry.name())).forEach(finding -> finding.path(path));
        }
    }

    /** Checks the size of all annotations, told at a path that may be another than the map's own. */
    public static void checkAnnotationSize(Field annotations, Findings findings, String path) {
        long bytes = 0;
        for (Field entry : annotations.entries()) {
            bytes += bytes(entry.name()) + bytes(entry.text());
        }
        if (bytes > ANNOTATION_BYTES) {
            Message message =
                    Message.of(BUNDLE, "annotations.size", String.valueOf(bytes), String.valueOf(ANNOTATION_BYTES));
            findings.error(ErrorType.TOO_LONG, annotations, message).path(path);
        }
    }

    /** Findings about an entry's key, marked at the key. */
    public static List<Finding> checkKey(Field entry, Findings findings, List<Violation> violations) {
        List<Finding> found = Spelling.check(findings, ErrorType.INVALID, entry, entry.name(), violations);
        found.forEach(finding -> finding.range(entry.keyRange()));
        return found;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
