package io.deploymentdesigner.cli;

/** The exit statuses that scripts may rely on. */
final class ExitStatus {
    /** Nothing at or above {@code --fail-on}. */
    static final int FINE = 0;
    /** Findings, or an edit that was refused. */
    static final int FINDINGS = 1;
    /** Wrong usage or unreadable input. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
