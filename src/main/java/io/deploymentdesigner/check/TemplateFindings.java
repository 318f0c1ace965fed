package io.deploymentdesigner.check;

import io.deploymentdesigner.check.placeholder.PlaceholderCheck;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.List;

/** What the placeholders do to the whole text, sorted into its documents. */
final class TemplateFindings {
    private final int documents;
    private final List<Diagnostic> found;

    private TemplateFindings(int documents, List<Diagnostic> found) {
        this.documents = documents;
        this.found = found;
    }

    static TemplateFindings of(RenderedText text, CheckOptions options) {
        if (!options.sources().contains(Source.PLACEHOLDER)) {
            return new TemplateFindings(1, List.of());
        }
        List<Diagnostic> found = EngineGuard.guarded(
                Source.PLACEHOLDER,
                0,
                TextRange.at(0),
                () -> PlaceholderCheck.check(
                        text.snapshot().text(), template(text), text.substitution(), text.stream(), text.feed()));
        return new TemplateFindings(text.documentCount(), found);
    }

    /** The tree of this very text: the snapshot of a broken text still has that of an older one. */
    private static YamlStream template(RenderedText text) {
        return text.snapshot().isBroken()
                ? TemplateReader.of(TokenSyntax.of(text.feed().engine()))
                        .read(text.snapshot().text())
                : text.snapshot().stream();
    }

    /** Those of one document; what stands after the last document that was read belongs to it. */
    List<Diagnostic> of(int document) {
        return found.stream()
                .filter(each -> Math.min(each.document(), documents - 1) == document)
                .toList();
    }

    /** Those of one of several objects of a document; what stands between them belongs to the one before. */
    List<Diagnostic> of(int document, List<TextRange> objects, int object) {
        return of(document).stream()
                .filter(each -> objectAt(each.range().start(), objects) == object)
                .toList();
    }

    private static int objectAt(int offset, List<TextRange> objects) {
        int at = 0;
        while (at + 1 < objects.size() && objects.get(at + 1).start() <= offset) {
            at++;
        }
        return at;
    }
}
