package io.deploymentdesigner.check.server.metadata;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import java.util.List;
import java.util.Objects;

/**
 * Label selectors: whether they are well formed, and which labels they match. Source: apimachinery,
 * {@code meta/v1/validation: ValidateLabelSelector} and {@code meta/v1/helpers.go: LabelSelectorAsSelector}.
 */
public final class LabelSelectors {
    private static final String BUNDLE = "io.deploymentdesigner.check.server.metadata.messages";
    private static final List<String> OPERATORS = List.of("In", "NotIn", "Exists", "DoesNotExist");

    private LabelSelectors() {}

    /** Checks a selector that is there: all of it. */
    public static void check(Field selector, Findings findings) {
        checkLabels(selector, findings);
        checkValuesGiven(selector, findings);
        checkOperators(selector, findings);
        checkSpelling(selector, findings);
    }

    /** Keys and values of matchLabels. */
    public static void checkLabels(Field selector, Findings findings) {
        Field labels = selector.get("matchLabels");
        Labels.checkKeys(labels, findings, labels.path());
        Labels.checkValues(labels, findings, labels.path());
    }

    /** Whether each expression has values where its operator needs them, and none where not. */
    public static void checkValuesGiven(Field selector, Findings findings) {
        for (Field expression : selector.get("matchExpressions").items()) {
            switch (expression.get("operator").text()) {
                case "In", "NotIn" -> requireValues(expression.get("values"), findings);
                case "Exists", "DoesNotExist" -> forbidValues(expression.get("values"), findings);
                default -> {}
            }
        }
    }

    /** The operators of the expressions. */
    public static void checkOperators(Field selector, Findings findings) {
        selector.get("matchExpressions").items().stream()
                .map(expression -> expression.get("operator"))
                .filter(operator -> !OPERATORS.contains(operator.text()))
                .forEach(operator -> wrongOperator(operator, findings));
    }

    /** Keys and values of the expressions. */
    public static void checkSpelling(Field selector, Findings findings) {
        for (Field expression : selector.get("matchExpressions").items()) {
            Field key = expression.get("key");
            Spelling.check(findings, key, LabelSyntax.key(key.text()));
            expression
                    .get("values")
                    .items()
                    .forEach(value -> Spelling.check(findings, value, LabelSyntax.value(value.text())));
        }
    }

    private static void requireValues(Field values, Findings findings) {
        if (values.items().isEmpty()) {
            findings.error(ErrorType.REQUIRED, values, Message.of(BUNDLE, "selector.values.required"));
        }
    }

    private static void forbidValues(Field values, Findings findings) {
        if (!values.items().isEmpty()) {
            findings.error(ErrorType.FORBIDDEN, values, Message.of(BUNDLE, "selector.values.forbidden"))
                    .fix(Fixes.remove(values, true));
        }
    }

    private static void wrongOperator(Field operator, Findings findings) {
        String allowed = String.join(", ", OPERATORS);
        Fixes.oneOf(
                findings.error(
                        ErrorType.INVALID,
                        operator,
                        Message.of(Findings.SHARED, "notSupported", "operator", operator.text(), allowed)),
                operator,
                OPERATORS);
    }

    /** Whether a well-formed selector selects everything. */
    public static boolean isEmpty(Field selector) {
        return selector.get("matchLabels").entries().isEmpty()
                && selector.get("matchExpressions").items().isEmpty();
    }

    /** Whether a well-formed selector selects these labels; an absent selector selects nothing. */
    public static boolean matches(Field selector, Field labels) {
        return selector.exists()
                && selector.get("matchLabels").entries().stream()
                        .allMatch(wanted -> has(labels, wanted.name(), wanted.text()))
                && selector.get("matchExpressions").items().stream()
                        .allMatch(expression -> satisfies(labels, expression));
    }

    private static boolean has(Field labels, String key, String value) {
        Field label = labels.entry(key);
        return label.isWritten() && Objects.equals(label.text(), value);
    }

    private static boolean satisfies(Field labels, Field expression) {
        String key = expression.get("key").text();
        boolean there = labels.entry(key).isWritten();
        boolean oneOf = expression.get("values").items().stream().anyMatch(value -> has(labels, key, value.text()));
        return switch (expression.get("operator").text()) {
            case "In" -> oneOf;
            case "NotIn" -> !oneOf;
            case "Exists" -> there;
            case "DoesNotExist" -> !there;
            default -> false;
        };
    }
}
