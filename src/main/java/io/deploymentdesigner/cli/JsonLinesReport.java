package io.deploymentdesigner.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.text.TextPosition;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** For programs: one line of JSON for each YAML document, and for each item of a {@code List}. */
final class JsonLinesReport implements ReportWriter {
    private final Terminal terminal;

    JsonLinesReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void file(FileReport report) throws IOException {
        for (DocumentReport document : report.documents()) {
            terminal.line(JSON.std.asString(line(report, document)));
        }
    }

    @Override
    public void end() {}

    private Map<String, Object> line(FileReport report, DocumentReport document) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", report.file());
        line.put("document", document.document());
        if (document.isItem()) {
            line.put("item", document.base().toString());
        }
        line.put("line", report.position(document.range().start()).line());
        line.put("kind", document.kind());
        line.put("name", document.name());
        line.put("verdict", document.verdict().word());
        line.put("stage", document.stageWord());
        line.put(
                "diagnostics",
                document.diagnostics().stream()
                        .map(each -> finding(report, each))
                        .toList());
        return line;
    }

    private Map<String, Object> finding(FileReport report, Diagnostic diagnostic) {
        TextPosition start = report.position(diagnostic.range().start());
        TextPosition end = report.position(diagnostic.range().end());
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("code", diagnostic.code());
        finding.put("severity", diagnostic.severity().word());
        finding.put("stage", diagnostic.stage().word());
        if (diagnostic.basis() != null) {
            finding.put("basis", diagnostic.basis().name().toLowerCase(Locale.ROOT));
        }
        if (diagnostic.type() != null) {
            finding.put("type", diagnostic.type());
        }
        finding.put("path", diagnostic.path());
        finding.put("line", start.line());
        finding.put("column", start.column());
        finding.put("endLine", end.line());
        finding.put("endColumn", end.column());
        finding.put("message", diagnostic.message().text(terminal.locale()));
        finding.put(
                "fixes",
                diagnostic.fixes().stream()
                        .map(fix -> fix.title().text(terminal.locale()))
                        .toList());
        return finding;
    }
}
