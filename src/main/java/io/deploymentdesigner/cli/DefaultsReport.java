package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.check.server.defaults.DefaultedObject;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.yaml.YamlWriter;
import java.util.List;
import java.util.Set;

/**
 * Prints each object as the API server has it after its defaults, as a stream of YAML documents, and the findings to
 * standard error. An object that is refused before its defaults (substitute, parse, decode, strict) is not printed.
 */
final class DefaultsReport implements ReportWriter {
    private static final Set<Stage> BEFORE_DEFAULTS = Set.of(Stage.SUBSTITUTE, Stage.PARSE, Stage.DECODE, Stage.STRICT);

    private final Terminal terminal;
    private final TextReport findings;

    DefaultsReport(Terminal terminal) {
        this.terminal = terminal;
        this.findings = new TextReport(terminal.toStandardError());
    }

    /** The objects of an analysis, each as a YAML document with its first line {@code ---}. */
    static List<String> documents(Analysis analysis) {
        List<Field> objects = Manifests.of(analysis.stream().documents());
        return objects.stream()
                .filter(object -> reaches(analysis, object))
                .map(object -> "---\n" + YamlWriter.write(DefaultedObject.of(object)))
                .toList();
    }

    private static boolean reaches(Analysis analysis, Field object) {
        return object.exists()
                && analysis.documents().stream()
                        .filter(report -> report.document() == object.document().index())
                        .filter(report -> report.base().equals(object.base()))
                        .anyMatch(DefaultsReport::reaches);
    }

    private static boolean reaches(DocumentReport report) {
        return report.stage() == null || !BEFORE_DEFAULTS.contains(report.stage());
    }

    @Override
    public Told told(FileReport report) {
        Told objects = terminal.ready(String.join("", report.defaulted()));
        Told lines = findings.told(report);
        return () -> {
            objects.tell();
            lines.tell();
        };
    }

    @Override
    public void end() {
        findings.end();
    }
}
