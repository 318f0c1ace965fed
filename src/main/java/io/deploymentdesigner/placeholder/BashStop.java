package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/** The shell stops: it prints nothing of the here-document. Never leaves {@link Bash}. */
final class BashStop extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SubstitutionFault fault;

    BashStop(SubstitutionFault.Kind kind, TextRange range, String name, String detail) {
        super(name, null, false, false);
        this.fault = new SubstitutionFault(kind, range, name, detail);
    }

    SubstitutionFault fault() {
        return fault;
    }
}
