package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in the making: the rule says what and where, and may then name the server's odd path or a way to mend it. */
public final class Finding {
    private final String code;
    private Severity severity;
    private final Stage stage;
    private final @Nullable ErrorType type;
    private final Field field;
    private final Message message;
    private final List<Fix> fixes = new ArrayList<>();
    private String path;
    private TextRange range;

    Finding(String code, Severity severity, Stage stage, @Nullable ErrorType type, Field field, Message message) {
        this.code = code;
        this.severity = severity;
        this.stage = stage;
        this.type = type;
        this.field = field;
        this.message = message;
        this.path = field.path();
        this.range = field.range();
    }

    /** The server names another path than the field's own. */
    public Finding path(String other) {
        path = other;
        return this;
    }

    /** The finding is marked elsewhere than at the field's value. */
    public Finding range(TextRange other) {
        range = other;
        return this;
    }

    /** A way to mend it; left out where the place is shared through an anchor. */
    public Finding fix(Fix fix) {
        if (field.isEditable()) {
            fixes.add(fix);
        }
        return this;
    }

    /** The server tells it in a later round only. */
    void defer() {
        severity = Severity.HINT;
    }

    /** The field it is about. */
    public Field field() {
        return field;
    }

    /** The path that the server names. */
    public String path() {
        return path;
    }

    /** What is wrong. */
    public Message message() {
        return message;
    }

    /** The rule's id. */
    public String code() {
        return code;
    }

    /** What kind of fault; null for warnings. */
    public @Nullable ErrorType type() {
        return type;
    }

    /** Whether the object is refused for it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether the server tells it, but accepts the object. */
    public boolean isWarning() {
        return severity == Severity.WARNING;
    }

    /** The finished finding. */
    public Diagnostic diagnostic() {
        return diagnostic(severity);
    }

    /** The finished finding, told with another weight. */
    public Diagnostic diagnostic(Severity weight) {
        int document = field.document().index();
        String typeName = type == null ? null : type.word();
        return new Diagnostic(
                code, Source.SERVER, weight, stage, null, typeName, path, document, range, message, fixes);
    }
}
