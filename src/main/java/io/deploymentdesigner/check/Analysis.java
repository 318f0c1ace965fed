package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was found out about one version of a text.
 *
 * @param version of the snapshot
 * @param template the text as it was
 * @param rendered what the substitution tool makes of it
 * @param stream the rendered text, read
 * @param documents one report for each document, of a {@code List} one for each item; ranges are of the template
 * @param muted findings that the file or the user keeps silent
 * @param mesh the mesh that was assumed
 */
public record Analysis(
        long version,
        String template,
        Substitution rendered,
        YamlStream stream,
        List<DocumentReport> documents,
        List<Diagnostic> muted,
        MeshSettings mesh) {
    /** Copies the lists. */
    public Analysis {
        documents = List.copyOf(documents);
        muted = List.copyOf(muted);
    }

    /** The line, from 1, at which the rendered text cannot be read; 0 where it can. */
    public int faultLine() {
        SyntaxFault fault = stream.fault();
        return fault == null
                ? 0
                : LineIndex.of(stream.text()).line(fault.range().start());
    }

    /** The findings of all documents, in the order of the documents. */
    public Stream<Diagnostic> diagnostics() {
        return documents.stream().flatMap(document -> document.diagnostics().stream());
    }
}
