package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find. */
final class AdviceFindings {
    private static final String BUNDLE = "io.deploymentdesigner.check.advice.messages";

    private final List<Diagnostic> all = new ArrayList<>();

    List<Diagnostic> all() {
        return List.copyOf(all);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** A finding whose sentence has the key of its code. */
    Entry error(String code, Field field, Object... arguments) {
        return new Entry(code, Severity.ERROR, field, message(code, arguments));
    }

    /** A finding whose sentence has the key of its code. */
    Entry warning(String code, Field field, Object... arguments) {
        return new Entry(code, Severity.WARNING, field, message(code, arguments));
    }

    /** A finding whose sentence has the key of its code. */
    Entry hint(String code, Field field, Object... arguments) {
        return new Entry(code, Severity.HINT, field, message(code, arguments));
    }

    /** A finding of a severity that a rule computes, with a sentence of its own. */
    Entry finding(String code, Severity severity, Field field, Message message) {
        return new Entry(code, severity, field, message);
    }

    /** A finding that still can be given ways to mend it; it counts once {@link #add} is called. */
    final class Entry {
        private final String code;
        private final Severity severity;
        private final Field field;
        private final Message message;
        private final List<Fix> fixes = new ArrayList<>();

        private Entry(String code, Severity severity, Field field, Message message) {
            this.code = code;
            this.severity = severity;
            this.field = field;
            this.message = message;
        }

        Entry fix(Fix fix) {
            fixes.add(fix);
            return this;
        }

        void add() {
            all.add(new Diagnostic(
                    code,
                    Source.ADVICE,
                    severity,
                    Stage.ADVICE,
                    null,
                    null,
                    field.path(),
                    field.document().index(),
                    field.range(),
                    message,
                    fixes));
        }
    }
}
