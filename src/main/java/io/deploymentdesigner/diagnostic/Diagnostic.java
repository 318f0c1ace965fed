package io.deploymentdesigner.diagnostic;

import io.deploymentdesigner.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param code short, stable and searchable, such as {@code PROBE-SUCC}, {@code PH030}, {@code P01}
 * @param source the engine that found it
 * @param severity how much it matters
 * @param stage where on its way the manifest fails
 * @param basis for findings about placeholders only, else null
 * @param type the API server's error type ({@code Required}, {@code Invalid} …), null for findings that are not its own
 * @param path the API server's own path for its findings, else the path of the field; empty where there is none
 * @param document index of the YAML document, from 0
 * @param range where, in the text that was checked; the checker maps it to the template
 * @param message what is wrong, what would be right and why
 * @param fixes ways to mend it, best first
 */
public record Diagnostic(
        String code,
        Source source,
        Severity severity,
        Stage stage,
        @Nullable Basis basis,
        @Nullable String type,
        String path,
        int document,
        TextRange range,
        Message message,
        List<Fix> fixes) {
    /** Copies the fixes. */
    public Diagnostic {
        fixes = List.copyOf(fixes);
    }

    /** The same finding at another place. */
    public Diagnostic at(TextRange other) {
        return new Diagnostic(code, source, severity, stage, basis, type, path, document, other, message, fixes);
    }

    /** The same finding with other ways to mend it. */
    public Diagnostic withFixes(List<Fix> others) {
        return new Diagnostic(code, source, severity, stage, basis, type, path, document, range, message, others);
    }
}
