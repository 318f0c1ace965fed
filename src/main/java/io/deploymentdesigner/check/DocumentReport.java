package io.deploymentdesigner.check;

import io.deploymentdesigner.check.server.Verdict;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All findings about one YAML document. Ranges are of the template.
 *
 * @param document index in its file, from 0
 * @param range where the document stands
 * @param kind empty where none can be read
 * @param name {@code metadata.name} as rendered, empty where none can be read
 * @param verdict what the API server would say
 * @param stage where it would refuse, null where it accepts or the kind is not checked
 * @param diagnostics errors first, then by place
 */
public record DocumentReport(
        int document,
        TextRange range,
        String kind,
        String name,
        Verdict verdict,
        @Nullable Stage stage,
        List<Diagnostic> diagnostics) {
    /** Copies the findings. */
    public DocumentReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same report with other findings. */
    DocumentReport with(List<Diagnostic> others) {
        return new DocumentReport(document, range, kind, name, verdict, stage, others);
    }

    /** The word for the stage: {@code ok} where nothing is refused. */
    public String stageWord() {
        return stage == null ? "ok" : stage.word();
    }

    /** Whether there is a finding at least this bad. */
    public boolean has(Severity severity) {
        return diagnostics.stream().anyMatch(each -> each.severity().atLeast(severity));
    }
}
