package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules say; a rule's sentence has the rule's code as its key. */
final class CrossFindings {
    private static final String BUNDLE = "io.deploymentdesigner.check.server.cross.messages";

    private final List<Diagnostic> found = new ArrayList<>();

    List<Diagnostic> all() {
        return List.copyOf(found);
    }

    void add(String code, Severity severity, Stage stage, Field field, List<Fix> fixes, Object... arguments) {
        found.add(new Diagnostic(
                code,
                Source.ADVICE,
                severity,
                stage,
                null,
                null,
                field.path(),
                field.document().index(),
                field.range(),
                Message.of(BUNDLE, code, arguments),
                field.isEditable() ? fixes : List.of()));
    }
}
