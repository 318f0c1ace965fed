package io.deploymentdesigner.diagnostic;

/** On what a finding about a placeholder rests. */
public enum Basis {
    /** The values in force break it. */
    VALUE,
    /** Some legal value of the variable would break it. */
    DOMAIN
}
