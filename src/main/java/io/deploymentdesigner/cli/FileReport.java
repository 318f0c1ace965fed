package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.text.TextPosition;
import java.util.List;

/**
 * What was found in one file.
 *
 * @param file its name as given; {@code -} for standard input
 * @param lines of the template
 * @param documents one report for each YAML document
 * @param muted how many findings the file itself or the user's wish kept silent
 * @param defaulted the objects after their defaults as YAML, where they are asked for
 */
record FileReport(String file, LineIndex lines, List<DocumentReport> documents, int muted, List<String> defaulted) {
    boolean has(Severity severity) {
        return documents.stream().anyMatch(each -> each.has(severity));
    }

    long count(Severity severity) {
        return documents.stream()
                .flatMap(each -> each.diagnostics().stream())
                .filter(each -> each.severity() == severity)
                .count();
    }

    TextPosition position(int offset) {
        return lines.position(offset);
    }
}
