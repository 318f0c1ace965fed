package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/** Tells when a dollar or a backslash before a reference was meant as an escape, for tools that have none. */
final class Escapes {
    private Escapes() {}

    static void report(String template, Placeholder reference, SubstitutionBuilder out) {
        int dollar = reference.range().start();
        char before = dollar == 0 ? ' ' : template.charAt(dollar - 1);
        if (before == '$' || before == '\\') {
            out.fault(
                    SubstitutionFault.Kind.NO_ESCAPE,
                    new TextRange(dollar - 1, reference.range().end()),
                    reference.name());
        }
    }
}
