package io.deploymentdesigner.diagnostic;

/** Which engine found it; the words of {@code check --only}. */
public enum Source {
    SERVER,
    PLACEHOLDER,
    ADVICE,
    MESH
}
