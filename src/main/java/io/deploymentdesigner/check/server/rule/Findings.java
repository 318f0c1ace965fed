package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one rule tells the report. Keys without arguments of their own name sentences in the rule's bundle; the methods
 * without a key use the sentences that all rules share.
 */
public final class Findings {
    /** The sentences that all rules share. */
    public static final String SHARED = "io.deploymentdesigner.check.server.rule.messages";

    private final Rule rule;
    private final Subject subject;
    private final Report report;
    private final @Nullable String path;
    private final boolean later;

    Findings(Rule rule, Subject subject, Report report) {
        this(rule, subject, report, null, false);
    }

    private Findings(Rule rule, Subject subject, Report report, @Nullable String path, boolean later) {
        this.rule = rule;
        this.subject = subject;
        this.report = report;
        this.path = path;
        this.later = later;
    }

    /** The same, for a field that the server calls by another path. */
    public Findings under(String other) {
        return new Findings(rule, subject, report, other, later);
    }

    /** The same, for what the server would tell only when all that was found before is mended: told as hints. */
    public Findings later() {
        return new Findings(rule, subject, report, path, true);
    }

    /** Whether an error of one of these rules was reported before. */
    public boolean hasErrorsOf(Set<String> rules) {
        return report.hasErrorsOf(rules);
    }

    /** A finding that no rule makes: of a stage before validation. */
    public static Finding of(String code, Stage stage, ErrorType type, Field field, Message message) {
        return new Finding(code, Severity.ERROR, stage, type, field, message);
    }

    /** The object under check. */
    public Subject subject() {
        return subject;
    }

    /** The version of the API server. */
    public KubernetesVersion version() {
        return subject.server().version();
    }

    /** Whether an error was reported before at this field or inside it. */
    public boolean hasErrorsWithin(Field field) {
        return report.hasErrorsWithin(field);
    }

    /** Says that the server does not look at a field in this round: what is wrong there it tells later. */
    public void defer(Field field) {
        report.defer(field);
    }

    /** An error with a sentence of the rule's own. */
    public Finding error(ErrorType type, Field field, String key, Object... arguments) {
        return error(type, field, Message.of(rule.bundle(), key, arguments));
    }

    /** An error with a sentence made elsewhere. */
    public Finding error(ErrorType type, Field field, Message message) {
        Finding finding = report.add(new Finding(rule.id(), Severity.ERROR, Stage.VALIDATE, type, field, message));
        if (later) {
            finding.defer();
        }
        return path == null ? finding : finding.path(path);
    }

    /** A value that breaks a rule. */
    public Finding invalid(Field field, String key, Object... arguments) {
        return error(ErrorType.INVALID, field, key, arguments);
    }

    /** A field that may not be set here. */
    public Finding forbidden(Field field, String key, Object... arguments) {
        return error(ErrorType.FORBIDDEN, field, key, arguments);
    }

    /** A field that must be set here, and why. */
    public Finding required(Field field, String key, Object... arguments) {
        return error(ErrorType.REQUIRED, field, key, arguments);
    }

    /** A field that must be set. */
    public Finding required(Field field) {
        return error(ErrorType.REQUIRED, field, Message.of(SHARED, "required", label(field)));
    }

    /** A value that is none of those allowed. */
    public Finding notSupported(Field field, List<String> allowed) {
        String all = String.join(", ", allowed);
        Finding finding = error(
                ErrorType.NOT_SUPPORTED, field, Message.of(SHARED, "notSupported", label(field), field.text(), all));
        return Fixes.oneOf(finding, field, allowed);
    }

    /** A value that was there before and may be there once only. */
    public Finding duplicate(Field field) {
        return error(ErrorType.DUPLICATE, field, Message.of(SHARED, "duplicate", label(field), field.text()));
    }

    /** A whole number outside of its range, ends included. */
    public Finding outOfRange(Field field, long least, long most) {
        return error(
                ErrorType.INVALID,
                field,
                Message.of(
                        SHARED, "outOfRange", label(field), field.text(), String.valueOf(least), String.valueOf(most)));
    }

    /** A whole number below zero. */
    public Finding negative(Field field) {
        return error(ErrorType.INVALID, field, Message.of(SHARED, "negative", label(field), field.text()))
                .fix(Fixes.setNumber(field, 0, false));
    }

    /** What the server tells although it accepts the object. */
    public Finding warning(Field field, String key, Object... arguments) {
        Message message = Message.of(rule.bundle(), key, arguments);
        return report.add(new Finding(rule.id(), Severity.WARNING, Stage.VALIDATE, null, field, message));
    }

    /** How a sentence names a field: its own name, for an item the list's name and the index. */
    public static String label(Field field) {
        return field.index() >= 0 ? field.parent().name() + "[" + field.index() + "]" : field.name();
    }
}
