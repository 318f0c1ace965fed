package io.deploymentdesigner.check;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Report;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import java.util.function.Supplier;

/** Turns a fault of ours inside an engine into one finding, so that the other engines still speak. */
final class EngineGuard {
    private EngineGuard() {}

    /**
     * What an engine finds, or that it failed.
     *
     * @param document index of the document it was asked about
     * @param range where a failure is marked
     */
    static List<Diagnostic> guarded(Source source, int document, TextRange range, Supplier<List<Diagnostic>> engine) {
        try {
            return engine.get();
        } catch (RuntimeException failure) {
            return List.of(internal(source, document, range, failure));
        }
    }

    /** The finding that an engine of ours failed. */
    static Diagnostic internal(Source source, int document, TextRange range, RuntimeException failure) {
        String kind = failure.getClass().getSimpleName();
        Message message =
                Message.of(Findings.SHARED, "internal", source.name().toLowerCase(java.util.Locale.ROOT), kind);
        return new Diagnostic(
                Report.INTERNAL,
                source,
                Severity.HINT,
                Stage.VALIDATE,
                null,
                null,
                "",
                document,
                range,
                message,
                List.of());
    }
}
