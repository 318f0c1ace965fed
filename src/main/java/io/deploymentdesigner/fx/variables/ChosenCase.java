package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.placeholder.PlaceholderCheck;
import io.deploymentdesigner.check.whatif.DocumentOutcome;
import io.deploymentdesigner.check.whatif.TriedValue;
import io.deploymentdesigner.check.whatif.WhatIfCell;
import io.deploymentdesigner.check.whatif.WhatIfState;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One cell of the matrix, told in full.
 *
 * @param variable the variable tried
 * @param tried its value
 * @param pipeline the pipeline
 * @param state what becomes of the file
 * @param documents what becomes of each of its documents
 * @param lines the rendered lines that break
 * @param findings why, one for each code
 */
record ChosenCase(
        String variable,
        TriedValue tried,
        PipelineType pipeline,
        WhatIfState state,
        List<DocumentOutcome> documents,
        List<CaseLine> lines,
        List<CaseFinding> findings) {
    private static final int MOST_LINES = 6;

    ChosenCase {
        documents = List.copyOf(documents);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Renders the template as the cell does and looks at it again, closely. */
    static ChosenCase of(String text, String variable, TriedValue tried, PipelineType pipeline, WhatIfCell cell) {
        Feed feed = Objects.requireNonNull(cell.feed());
        Substitution substitution = feed.substitute(text);
        List<Diagnostic> found = PlaceholderCheck.checkValues(
                        text,
                        TemplateReader.of(TokenSyntax.of(feed.engine())).read(text),
                        substitution,
                        YamlReader.read(substitution.text()),
                        feed)
                .stream()
                .filter(each ->
                        each.severity() == Severity.ERROR || cell.codes().contains(each.code()))
                .toList();
        return new ChosenCase(
                variable,
                tried,
                pipeline,
                cell.state(),
                cell.documents(),
                lines(text, substitution, found),
                findings(text, found));
    }

    private static List<CaseLine> lines(String text, Substitution substitution, List<Diagnostic> found) {
        LineIndex template = LineIndex.of(text);
        LineIndex rendered = LineIndex.of(substitution.text());
        Map<Integer, CaseLine> lines = new LinkedHashMap<>();
        found.stream().sorted(Comparator.comparing(Diagnostic::range)).forEach(finding -> {
            int number = template.line(finding.range().start());
            TextRange became = substitution.map().toRendered(finding.range());
            lines.putIfAbsent(number, line(number, substitution.text(), rendered, became));
        });
        return lines.values().stream().limit(MOST_LINES).toList();
    }

    private static CaseLine line(int number, String text, LineIndex rendered, TextRange fault) {
        int line = rendered.line(fault.start());
        int start = rendered.start(line);
        String padded = text.substring(start, rendered.start(line + 1)).stripTrailing();
        String whole = padded.stripLeading();
        start += padded.length() - whole.length();
        int from = Math.clamp(fault.start() - (long) start, 0, whole.length());
        int to = Math.clamp(fault.end() - (long) start, from, whole.length());
        return new CaseLine(number, whole, new TextRange(from, to));
    }

    private static List<CaseFinding> findings(String text, List<Diagnostic> found) {
        LineIndex template = LineIndex.of(text);
        Map<String, List<Diagnostic>> byCode = new LinkedHashMap<>();
        found.forEach(each ->
                byCode.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(each));
        return byCode.values().stream()
                .map(all -> new CaseFinding(
                        all.getFirst(),
                        all.stream()
                                .map(each -> template.line(each.range().start()))
                                .toList(),
                        all.stream().map(each -> each.range().start()).toList()))
                .toList();
    }
}
