package io.deploymentdesigner.check.server.downward;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import java.util.List;
import java.util.Set;

/**
 * A fieldRef. Source: {@code validateObjectFieldSelector}, and {@code ConvertDownwardAPIFieldLabel} of
 * {@code pkg/apis/core/pods}.
 *
 * @param allowed the field paths that may stand here
 */
public record FieldRef(List<String> allowed) {
    /** What an environment variable may read. */
    public static final FieldRef OF_ENVIRONMENT = new FieldRef(List.of(
            "metadata.name",
            "metadata.namespace",
            "metadata.uid",
            "spec.nodeName",
            "spec.serviceAccountName",
            "status.hostIP",
            "status.hostIPs",
            "status.podIP",
            "status.podIPs"));

    /** What a file of a volume may read. */
    public static final FieldRef OF_VOLUME = new FieldRef(
            List.of("metadata.name", "metadata.namespace", "metadata.labels", "metadata.annotations", "metadata.uid"));

    private static final String BUNDLE = "io.deploymentdesigner.check.server.downward.messages";
    private static final Set<String> KNOWN = Set.of(
            "metadata.annotations",
            "metadata.labels",
            "metadata.name",
            "metadata.namespace",
            "metadata.uid",
            "spec.host",
            "spec.nodeName",
            "spec.restartPolicy",
            "spec.serviceAccountName",
            "spec.schedulerName",
            "status.phase",
            "status.hostIP",
            "status.hostIPs",
            "status.podIP",
            "status.podIPs");

    /** Copies the paths. */
    public FieldRef {
        allowed = List.copyOf(allowed);
    }

    /** Looks at a fieldRef; the server names it by this path, which need not be the field's own. */
    public void check(Field ref, String path, Findings findings) {
        Field fieldPath = ref.get("fieldPath");
        if (fieldPath.isEmptyText()) {
            findings.required(fieldPath).path(path + ".fieldPath");
        } else if (!version(ref).equals("v1")) {
            findings.error(ErrorType.INVALID, fieldPath, sentence("fieldRef.version", version(ref)))
                    .path(path + ".fieldPath");
        } else {
            checkLabel(ref, path, findings);
        }
    }

    private static String version(Field ref) {
        return ref.get("apiVersion").isEmptyText()
                ? "v1"
                : ref.get("apiVersion").text();
    }

    private void checkLabel(Field ref, String path, Findings findings) {
        Field fieldPath = ref.get("fieldPath");
        String text = fieldPath.text();
        int bracket = text.indexOf("['");
        if (bracket > 0 && text.endsWith("']") && text.length() >= bracket + 4) {
            String map = text.substring(0, bracket);
            String key = text.substring(bracket + 2, text.length() - 2);
            checkSubscript(ref, path, map, key, findings);
        } else if (!KNOWN.contains(text)) {
            unknown(fieldPath, path, findings);
        } else if (!allowed.contains(text.equals("spec.host") ? "spec.nodeName" : text)) {
            findings.notSupported(fieldPath, allowed).path(path + ".fieldPath");
        }
    }

    private void checkSubscript(Field ref, String path, String map, String key, Findings findings) {
        Field fieldPath = ref.get("fieldPath");
        switch (map) {
            case "metadata.labels" ->
                Spelling.check(findings, ErrorType.INVALID, fieldPath, key, LabelSyntax.key(key))
                        .forEach(finding -> finding.path(path));
            case "metadata.annotations" ->
                Spelling.check(findings, ErrorType.INVALID, fieldPath, key, LabelSyntax.annotationKey(key))
                        .forEach(finding -> finding.path(path));
            default -> unknown(fieldPath, path, findings);
        }
    }

    private void unknown(Field fieldPath, String path, Findings findings) {
        String text = Spelling.shown(fieldPath.text());
        findings.error(ErrorType.INVALID, fieldPath, sentence("fieldRef.unknown", text, String.join(", ", allowed)))
                .path(path + ".fieldPath");
    }

    private static Message sentence(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }
}
