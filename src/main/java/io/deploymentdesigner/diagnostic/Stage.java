package io.deploymentdesigner.diagnostic;

/** Where on its way into the cluster a manifest fails, in the order of that way. */
public enum Stage {
    /** The substitution tool aborts or leaves something behind. */
    SUBSTITUTE,
    /** The text is not YAML to the API server. */
    PARSE,
    /** A value has the wrong type, or the kind is unknown. */
    DECODE,
    /** A field is unknown or written twice. */
    STRICT,
    /** The object breaks a rule. */
    VALIDATE,
    /** The node cannot run what the API server accepted. */
    NODE,
    /** A later deployment fails or is broken. */
    ROLLOUT,
    /** It works, but hurts: advice. */
    ADVICE;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
