package io.deploymentdesigner.check.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Basis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.placeholder.Slug;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What GNU envsubst, bash, GitLab, the runner, the kubelet and kubectl did with 113 templates. */
class PlaceholderCorpusTest {
    static Stream<PlaceholderCase> templates() {
        return PlaceholderCase.all().stream().filter(c -> !c.isSlug());
    }

    static Stream<PlaceholderCase> names() {
        return PlaceholderCase.all().stream().filter(PlaceholderCase::isSlug);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void rendersToTheByte(PlaceholderCase c) {
        Substitution substitution = c.feed().substitute(c.text("template"));
        if (c.expect().get("text") == null) {
            assertTrue(substitution.aborted(), c.toString());
        } else {
            assertEquals(c.expect().get("text"), substitution.text(), c.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void findsWhatTheValuesBreak(PlaceholderCase c) {
        List<Diagnostic> found = check(c).stream()
                .filter(diagnostic -> diagnostic.basis() == Basis.VALUE)
                .toList();
        Set<String> codes = found.stream().map(Diagnostic::code).collect(Collectors.toSet());
        assertTrue(codes.containsAll(c.codes()), () -> c + ": " + c.codes() + " of " + found);
        assertEquals(c.expect().get("outcome"), outcome(found), () -> c + ": " + found);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void speaksBothLanguagesAndStaysInTheTemplate(PlaceholderCase c) {
        for (Diagnostic diagnostic : check(c)) {
            String english = diagnostic.message().text(Locale.ENGLISH);
            String chinese = diagnostic.message().text(Locale.SIMPLIFIED_CHINESE);
            assertTrue(english.endsWith(".") && chinese.endsWith("。"), english + chinese);
            assertTrue(diagnostic.range().end() <= c.text("template").length(), diagnostic.toString());
            assertTrue(
                    diagnostic.basis() == Basis.VALUE || diagnostic.severity() != Severity.ERROR,
                    diagnostic.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void makesGitLabsSlugs(PlaceholderCase c) {
        String name = c.text("template");
        String slug = c.text("slug_kind").equals("env") ? Slug.ofEnvironment(name) : Slug.ofRef(name);
        assertEquals(c.expect().get("text"), slug, c.toString());
    }

    private static List<Diagnostic> check(PlaceholderCase c) {
        String template = c.text("template");
        Substitution substitution = c.feed().substitute(template);
        return PlaceholderCheck.check(
                template,
                TemplateReader.of(TokenSyntax.of(c.feed().engine())).read(template),
                substitution,
                YamlReader.read(substitution.text()),
                c.feed());
    }

    private static String outcome(List<Diagnostic> found) {
        if (found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            return "error";
        }
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.WARNING) ? "warning" : "ok";
    }
}
