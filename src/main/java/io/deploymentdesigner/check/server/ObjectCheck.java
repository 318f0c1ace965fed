package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Report;
import io.deploymentdesigner.check.server.rule.Subject;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import java.util.ArrayList;
import java.util.List;

/** Takes an object of a known kind through decode, strict and validate. */
final class ObjectCheck {
    private final ObjectKind kind;
    private final List<Finding> decode;
    private final List<Finding> strict;
    private final List<Finding> validate;

    ObjectCheck(ObjectKind kind, Field root, ApiServer server) {
        FieldType type = kind.catalogue().root();
        this.kind = kind;
        decode = DecodeStage.check(root, type);
        strict = StrictStage.check(root, type, server.version());
        validate = Report.of(new Subject(root, server), kind.rules()).findings();
    }

    ServerVerdict verdict() {
        if (!decode.isEmpty()) {
            return ServerCheck.refused(Stage.DECODE, atDecode());
        }
        if (!strict.isEmpty()) {
            List<Diagnostic> told = all(strict);
            told.addAll(errors(validate));
            return ServerCheck.refused(Stage.STRICT, told);
        }
        return atValidate();
    }

    private List<Diagnostic> atDecode() {
        List<Diagnostic> told = ServerCheck.firstOnly(decode);
        told.addAll(all(strict));
        told.addAll(errors(validate.stream().filter(this::isDecided).toList()));
        return told;
    }

    /** Nothing is said of a value whose type is wrong. */
    private boolean isDecided(Finding finding) {
        return decode.stream().noneMatch(wrong -> finding.field().isWithin(wrong.field()));
    }

    private ServerVerdict atValidate() {
        List<Diagnostic> errors = errors(validate);
        if (errors.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            return ServerCheck.refused(Stage.VALIDATE, errors);
        }
        Verdict verdict = kind.rules().isEmpty() ? Verdict.UNKNOWN : Verdict.ACCEPT;
        return new ServerVerdict(verdict, null, all(validate));
    }

    private static List<Diagnostic> all(List<Finding> findings) {
        return new ArrayList<>(findings.stream().map(Finding::diagnostic).toList());
    }

    /** Without the warnings, which the server computes only when all is well. */
    private static List<Diagnostic> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.isWarning())
                .map(Finding::diagnostic)
                .toList();
    }
}
