package io.deploymentdesigner.kubernetes.lexical;

/** How a quantity was written, and so how the server prints it. */
public enum QuantityFormat {
    /** {@code 500m}, {@code 1}, {@code 2G}. */
    DECIMAL,
    /** {@code 64Mi}. */
    BINARY,
    /** {@code 1e3}. */
    EXPONENT
}
