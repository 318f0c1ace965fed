package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Basis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A template and its findings, as a test asks for them. */
record Checked(String text, List<Diagnostic> found) {
    static Checked of(String text, Feed feed) {
        Substitution substitution = feed.substitute(text);
        return new Checked(
                text,
                PlaceholderCheck.check(
                        text,
                        TemplateReader.of(TokenSyntax.of(feed.engine())).read(text),
                        substitution,
                        YamlReader.read(substitution.text()),
                        feed));
    }

    Set<String> codes(Basis basis) {
        return found.stream()
                .filter(each -> each.basis() == basis)
                .map(Diagnostic::code)
                .collect(Collectors.toSet());
    }

    Diagnostic first(String code) {
        return found.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The text after the best way to mend the first finding of a code. */
    String mended(String code) {
        YamlEdit.ReplaceText edit =
                (YamlEdit.ReplaceText) first(code).fixes().getFirst().edits().getFirst();
        return text.substring(0, edit.range().start())
                + edit.replacement()
                + text.substring(edit.range().end());
    }
}
