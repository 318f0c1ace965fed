package io.deploymentdesigner.check;

import io.deploymentdesigner.check.server.Verdict;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All findings about one object: a YAML document, or an item of a document that is a {@code List}. Ranges are of the
 * template.
 *
 * @param document index in its file, from 0
 * @param base where the object hangs in its document: the root, or an item
 * @param range where the object stands
 * @param kind empty where none can be read
 * @param name {@code metadata.name} as rendered, empty where none can be read
 * @param verdict what the API server would say
 * @param stage where it would refuse, null where it accepts or the kind is not checked
 * @param diagnostics errors first, then by place
 */
public record DocumentReport(
        int document,
        YamlPath base,
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

    /** Whether it is one of several objects of its document. */
    public boolean isItem() {
        return !base.steps().isEmpty();
    }

    /** The same report with other findings. */
    DocumentReport with(List<Diagnostic> others) {
        return new DocumentReport(document, base, range, kind, name, verdict, stage, others);
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
