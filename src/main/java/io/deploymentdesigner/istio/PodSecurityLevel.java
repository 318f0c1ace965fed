package io.deploymentdesigner.istio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The Pod Security Standards a namespace can enforce, loosest first. */
public enum PodSecurityLevel {
    PRIVILEGED,
    BASELINE,
    RESTRICTED;

    /** The word of the namespace label {@code pod-security.kubernetes.io/enforce}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this level asks for all that the other asks for. */
    public boolean includes(PodSecurityLevel other) {
        return compareTo(other) >= 0;
    }

    /** The level of that word. */
    public static Optional<PodSecurityLevel> parse(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }
}
