package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.text.TextPosition;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in one file.
 *
 * @param file its name as given; {@code -} for standard input
 * @param lines of the template
 * @param documents one report for each YAML document
 * @param muted the findings that the file itself or the user's wish kept silent
 * @param defaulted the objects after their defaults as YAML, where they are asked for
 */
record FileReport(
        String file, LineIndex lines, List<DocumentReport> documents, List<Diagnostic> muted, List<String> defaulted) {
    boolean has(Severity severity) {
        return documents.stream().anyMatch(each -> each.has(severity));
    }

    long count(Severity severity) {
        return documents.stream()
                .flatMap(each -> each.diagnostics().stream())
                .filter(each -> each.severity() == severity)
                .count();
    }

    /** Whether a finding has one of some codes. */
    boolean has(Set<String> codes) {
        return documents.stream()
                .flatMap(each -> each.diagnostics().stream())
                .anyMatch(each -> codes.contains(each.code()));
    }

    /** How many findings of each code were kept silent in one document, or one item of it, by code. */
    SortedMap<String, Long> muted(DocumentReport document) {
        return counted(muted.stream()
                .filter(each -> each.document() == document.document())
                .filter(each -> !document.isItem()
                        || document.range().contains(each.range().start())));
    }

    /** How many findings of each code were kept silent, by code. */
    SortedMap<String, Long> mutedByCode() {
        return counted(muted.stream());
    }

    private static SortedMap<String, Long> counted(Stream<Diagnostic> findings) {
        return findings.collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()));
    }

    TextPosition position(int offset) {
        return lines.position(offset);
    }
}
