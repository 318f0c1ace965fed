package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PlaceholderScanner;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.placeholder.Values;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the variables of a text, first the most used. */
final class UsedVariables {
    private UsedVariables() {}

    static List<UsedVariable> of(String text, Feed feed, @Nullable Analysis analysis) {
        Map<String, List<TextRange>> places = new LinkedHashMap<>();
        PlaceholderScanner.scan(text, TokenSyntax.of(feed.engine()))
                .forEach(found -> places.computeIfAbsent(found.name(), name -> new ArrayList<>())
                        .add(found.range()));
        Values values = feed.values();
        List<Diagnostic> findings = findings(text, analysis);
        return places.entrySet().stream()
                .map(entry -> new UsedVariable(
                        entry.getKey(),
                        entry.getValue(),
                        values.get(entry.getKey()),
                        PredefinedVariables.find(entry.getKey()),
                        worst(entry.getValue(), findings).orElse(null)))
                .sorted((a, b) -> b.places().size() - a.places().size())
                .toList();
    }

    /** Findings of another version lie at other places; they are left out. */
    private static List<Diagnostic> findings(String text, @Nullable Analysis analysis) {
        return analysis == null || !analysis.template().equals(text)
                ? List.of()
                : analysis.diagnostics()
                        .filter(each -> each.source() == Source.PLACEHOLDER && each.severity() != Severity.HINT)
                        .toList();
    }

    private static Optional<Severity> worst(List<TextRange> places, List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> places.contains(finding.range()))
                .map(Diagnostic::severity)
                .min(Severity::compareTo);
    }
}
