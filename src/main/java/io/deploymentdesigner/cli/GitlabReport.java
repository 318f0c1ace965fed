package io.deploymentdesigner.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** GitLab's code quality report, an artifact of the job that a merge request shows. */
final class GitlabReport implements ReportWriter {
    private final Terminal terminal;
    private final List<Map<String, Object>> issues = new ArrayList<>();

    GitlabReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Told told(FileReport report) {
        List<Map<String, Object>> own = new ArrayList<>();
        report.documents().forEach(document -> document.diagnostics().forEach(each -> own.add(issue(report, each))));
        return () -> issues.addAll(own);
    }

    @Override
    public void end() throws IOException {
        terminal.line(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(issues));
    }

    private Map<String, Object> issue(FileReport report, Diagnostic diagnostic) {
        int line = report.position(diagnostic.range().start()).line();
        String text = diagnostic.message().text(terminal.locale());
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("description", diagnostic.code() + ": " + text);
        issue.put("check_name", diagnostic.code());
        issue.put("fingerprint", fingerprint(report.file(), diagnostic, text));
        issue.put("severity", severity(diagnostic.severity()));
        issue.put("location", Map.of("path", report.file(), "lines", Map.of("begin", line)));
        return issue;
    }

    /** The same for the same fault wherever it moves within its file, so that GitLab can follow it. */
    private static String fingerprint(String file, Diagnostic diagnostic, String text) {
        String fault = String.join("\n", file, diagnostic.code(), diagnostic.path(), text);
        return UUID.nameUUIDFromBytes(fault.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case HINT -> "info";
        };
    }
}
