package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Basis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the findings of one run; the same code at the same place is told once. */
final class Findings {
    static final String BUNDLE = "io.deploymentdesigner.check.placeholder.messages";

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::range)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code);

    private final YamlStream template;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    private record Place(TextRange range, String code) {}

    Findings(YamlStream template) {
        this.template = template;
    }

    /** A sentence of this room. */
    static Message say(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** A finding about the text itself, outside any field. */
    void text(String code, Severity severity, Stage stage, TextRange range, Message message, Fix... fixes) {
        add(new Diagnostic(
                code,
                Source.PLACEHOLDER,
                severity,
                stage,
                Basis.VALUE,
                null,
                "",
                documentAt(range.start()),
                range,
                message,
                List.of(fixes)));
    }

    /** A finding about a field. */
    void field(FilledScalar scalar, Trouble trouble, Basis basis, TextRange range, Message message, List<Fix> fixes) {
        add(new Diagnostic(
                trouble.code(),
                Source.PLACEHOLDER,
                trouble.severity(),
                trouble.stage(),
                basis,
                null,
                scalar.path().toString(),
                scalar.document(),
                range,
                message,
                fixes));
    }

    void add(Diagnostic diagnostic) {
        if (places.add(new Place(diagnostic.range(), diagnostic.code()))) {
            found.add(diagnostic);
        }
    }

    /** Whether the code was found at the very range. */
    boolean has(TextRange range, String code) {
        return places.contains(new Place(range, code));
    }

    /** Whether the code was found anywhere. */
    boolean has(String code) {
        return found.stream().anyMatch(diagnostic -> diagnostic.code().equals(code));
    }

    /** All of them, in the order of the template. */
    List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        return sorted;
    }

    private int documentAt(int offset) {
        for (YamlDocument document : template.documents()) {
            if (offset < document.range().end()) {
                return document.index();
            }
        }
        return Math.max(0, template.documents().size() - 1);
    }
}
