package io.deploymentdesigner.diagnostic;

/** How much a finding matters, worst first. */
public enum Severity {
    ERROR,
    WARNING,
    HINT;

    /** The word on the command line: {@code error}, {@code warning}, {@code hint}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether this is as bad as the other, or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
