package io.deploymentdesigner.cli;

/** The forms in which {@code check} tells its findings. */
enum ReportFormat {
    TEXT,
    JSONL,
    SARIF,
    GITLAB,
    JUNIT;

    ReportWriter writer(Terminal terminal) {
        return switch (this) {
            case TEXT -> new TextReport(terminal);
            case JSONL -> new JsonLinesReport(terminal);
            case SARIF -> new SarifReport(terminal);
            case GITLAB -> new GitlabReport(terminal);
            case JUNIT -> new JunitReport(terminal);
        };
    }
}
