package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.fx.desk.Words;
import java.util.stream.Collectors;

/** Our verdict on a file in words: one line for each object, with what the server would say first. */
final class OwnVerdict {
    private OwnVerdict() {}

    static String of(Analysis analysis, Words words) {
        return analysis.documents().stream().map(report -> line(report, words)).collect(Collectors.joining("\n"));
    }

    private static String line(DocumentReport report, Words words) {
        String name = (report.kind() + " " + report.name()).strip();
        String verdict = words.text("cluster.verdict." + report.verdict().word());
        String why = report.diagnostics().stream()
                .filter(each -> each.source() == Source.SERVER && each.severity() == Severity.ERROR)
                .filter(each -> each.stage() == report.stage())
                .map(each -> "\n  " + sentence(each, words))
                .limit(10)
                .collect(Collectors.joining());
        return name + (name.isEmpty() ? "" : ": ") + verdict + why;
    }

    private static String sentence(Diagnostic finding, Words words) {
        String place = finding.path().isEmpty() ? "" : finding.path() + ": ";
        return place + finding.message().text(words.locale().getValue());
    }
}
