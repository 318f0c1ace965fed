package io.deploymentdesigner.check.whatif;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Stage;
import java.util.Locale;

/** What becomes of a file, best first. */
public enum WhatIfState {
    /** The variable does not exist in such a pipeline. */
    NOT_SET,
    /** It works. */
    FINE,
    /** It is accepted, but something is lost. */
    LOSES,
    /** The node cannot use what the API server accepted. */
    NODE,
    /** The API server refuses it. */
    SERVER,
    /** A value has the wrong type. */
    DECODE,
    /** It is no YAML. */
    YAML,
    /** The substitution tool stops. */
    STOPS;

    static WhatIfState of(Stage stage) {
        return switch (stage) {
            case SUBSTITUTE, ROLLOUT, ADVICE -> LOSES;
            case PARSE -> YAML;
            case DECODE, STRICT -> DECODE;
            case VALIDATE -> SERVER;
            case NODE -> NODE;
        };
    }

    /** Whether the file cannot be used. */
    public boolean breaks() {
        return compareTo(NODE) >= 0;
    }

    /** Whether there was a file that YAML can be read from, so that its values have types and lengths. */
    boolean isRead() {
        return this != NOT_SET && compareTo(YAML) < 0;
    }

    /** The word in JSON: {@code not-set}, {@code fine}, {@code loses}, {@code node}, {@code server} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means, in a few words. */
    public Message message() {
        return Message.of(TriedValue.BUNDLE, "state." + word());
    }
}
