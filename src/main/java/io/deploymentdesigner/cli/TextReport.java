package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.text.TextPosition;

/** For people: {@code file:line:column: severity CODE path: sentence}, then the count. */
final class TextReport implements ReportWriter {
    private final Terminal terminal;
    private int files;
    private long errors;
    private long warnings;
    private long hints;
    private long muted;

    TextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Told told(FileReport report) {
        StringBuilder lines = new StringBuilder(1024);
        for (DocumentReport document : report.documents()) {
            for (Diagnostic each : document.diagnostics()) {
                lines.append(line(report, each)).append('\n');
            }
        }
        Told ready = terminal.ready(lines.toString());
        return () -> {
            count(report);
            ready.tell();
        };
    }

    private void count(FileReport report) {
        files++;
        errors += report.count(Severity.ERROR);
        warnings += report.count(Severity.WARNING);
        hints += report.count(Severity.HINT);
        muted += report.muted().size();
    }

    @Override
    public void end() {
        terminal.line(terminal.text("check.count", files, errors, warnings, hints, muted));
    }

    private String line(FileReport report, Diagnostic diagnostic) {
        TextPosition at = report.position(diagnostic.range().start());
        String path = diagnostic.path().isEmpty() ? "" : diagnostic.path() + ": ";
        return report.file() + ":" + at + ": "
                + terminal.text("severity." + diagnostic.severity().word()) + " " + diagnostic.code() + " " + path
                + diagnostic.message().text(terminal.locale());
    }
}
