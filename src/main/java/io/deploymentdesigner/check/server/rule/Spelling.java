package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Violation;
import java.util.ArrayList;
import java.util.List;

/** Tells how a text breaks its lexical class: one finding for each violation, as the API server has it. */
public final class Spelling {
    private static final String BUNDLE = "io.deploymentdesigner.check.server.rule.spelling";
    private static final int SHOWN = 60;

    private Spelling() {}

    /** Findings of type Invalid about the field's own text. */
    public static List<Finding> check(Findings findings, Field field, List<Violation> violations) {
        return check(findings, ErrorType.INVALID, field, field.text(), violations);
    }

    /** Findings about a text that is not the field's own, a key for example. */
    public static List<Finding> check(
            Findings findings, ErrorType type, Field field, String text, List<Violation> violations) {
        return violations.isEmpty()
                ? List.of()
                : violations.stream()
                        .map(violation -> findings.error(type, field, message(text, violation)))
                        .toList();
    }

    /** The sentence for a violation of a text. */
    public static Message message(String text, Violation violation) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(shown(text));
        violation.arguments().forEach(argument -> arguments.add(String.valueOf(argument)));
        return new Message(BUNDLE, violation.kind().key(), arguments);
    }

    /** A long text, cut so that a sentence can hold it. */
    public static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
