package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.text.TextPosition;
import java.util.Locale;

/** For programs: one line of JSON for each YAML document, and for each item of a {@code List}. */
final class JsonLinesReport implements ReportWriter {
    private final Terminal terminal;

    JsonLinesReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Told told(FileReport report) {
        StringBuilder lines = new StringBuilder(4096);
        for (DocumentReport document : report.documents()) {
            document(report, document, new JsonLine(lines));
            lines.append('\n');
        }
        return terminal.ready(lines.toString());
    }

    @Override
    public void end() {}

    private void document(FileReport report, DocumentReport document, JsonLine line) {
        line.open('{').name("file").text(report.file());
        line.name("document").number(document.document());
        if (document.isItem()) {
            line.name("item").text(document.base().toString());
        }
        line.name("line").number(report.position(document.range().start()).line());
        line.name("kind").text(document.kind());
        line.name("name").text(document.name());
        line.name("verdict").text(document.verdict().word());
        line.name("stage").text(document.stageWord());
        line.name("diagnostics").open('[');
        document.diagnostics().forEach(each -> finding(report, each, line));
        line.close(']').close('}');
    }

    private void finding(FileReport report, Diagnostic diagnostic, JsonLine line) {
        TextPosition start = report.position(diagnostic.range().start());
        TextPosition end = report.position(diagnostic.range().end());
        line.open('{').name("code").text(diagnostic.code());
        line.name("severity").text(diagnostic.severity().word());
        line.name("stage").text(diagnostic.stage().word());
        if (diagnostic.basis() != null) {
            line.name("basis").text(diagnostic.basis().name().toLowerCase(Locale.ROOT));
        }
        if (diagnostic.type() != null) {
            line.name("type").text(diagnostic.type());
        }
        line.name("path").text(diagnostic.path());
        line.name("line").number(start.line()).name("column").number(start.column());
        line.name("endLine").number(end.line()).name("endColumn").number(end.column());
        line.name("message").text(diagnostic.message().text(terminal.locale()));
        line.name("fixes").open('[');
        for (Fix fix : diagnostic.fixes()) {
            line.text(fix.title().text(terminal.locale()));
        }
        line.close(']').close('}');
    }
}
