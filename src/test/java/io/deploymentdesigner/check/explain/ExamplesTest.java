package io.deploymentdesigner.check.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.check.advice.AdviceCheck;
import io.deploymentdesigner.check.advice.AdviceExample;
import io.deploymentdesigner.check.mesh.MeshExample;
import io.deploymentdesigner.check.placeholder.PlaceholderCodes;
import io.deploymentdesigner.check.placeholder.PlaceholderExample;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the pages, checked as a user's file would be: the rules of the server have a test of their own. */
class ExamplesTest {
    private static final Pattern ADVICE = Pattern.compile("[PDRC]\\d\\d");

    private static final Pattern CATALOGUE = Pattern.compile("[PDRCI]\\d\\d");
    /** An error where it is certain, a warning where it depends. */
    private static final Set<String> EITHER = Set.of("P01", "P02", "P04", "P09", "P20", "P24", "D01");

    private static final Set<String> ERRORS = Set.of("P13", "P14", "P17", "P29", "I01", "I03", "I04", "I13", "I16");
    private static final Set<String> HINTS = Set.of(
            "P03", "P05", "P12", "P16", "P18", "P23", "P25", "P26", "P27", "P28", "D04", "R04", "R06", "R08", "C02",
            "C05", "I06", "I10", "I14");

    static Stream<String> shown() {
        return Stream.concat(Explanations.adviceCodes().stream(), PlaceholderCodes.all().stream())
                .filter(code -> ExamplePair.of(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theOneBeforeHasTheFindingAndTheOneAfterHasNot(String code) {
        ExamplePair pair = ExamplePair.of(code).orElseThrow();
        assertTrue(says(code, pair.before()), pair::before);
        assertFalse(says(code, pair.after()), pair::after);
    }

    @Test
    void noCodeIsWithoutAnExampleButTheOneOfAFaultOfOurOwn() {
        List<String> without = Explanations.codes().stream()
                .filter(code -> Explanations.of(code).orElseThrow().example().isEmpty())
                .toList();
        assertEquals(List.of("INTERNAL-RULE"), without);
    }

    @Test
    void everyPageNamesItsSource() {
        for (String code : Explanations.codes()) {
            assertFalse(Explanations.of(code).orElseThrow().source().isBlank(), code);
        }
    }

    /** After a change of rules or examples, copy the list from target/ to src/docs/. */
    @Test
    void theListOfWhatIsFoundAndWhatIsNotIsMadeFromTheExamples() throws IOException {
        StringBuilder list = new StringBuilder("""
                # What each example says

                | code | severity | said of the example | said of the near miss |
                |---|---|---|---|
                """);
        shown().sorted().forEach(code -> list.append(row(code)));
        Files.writeString(Path.of("target", "examples.md"), list.toString());
        assertEquals(list.toString(), Files.readString(Path.of("src", "docs", "examples.md")));
    }

    /** Whatever the numbers of an example make of it, a code is never more or less grave than its kind. */
    @ParameterizedTest
    @MethodSource("shown")
    void aCodeIsAsGraveAsTheCatalogueHasIt(String code) {
        if (!CATALOGUE.matcher(code).matches()) {
            return;
        }
        Severity said = analyse(code, ExamplePair.of(code).orElseThrow().before())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .severity();
        Set<Severity> allowed = EITHER.contains(code)
                ? Set.of(Severity.ERROR, Severity.WARNING)
                : Set.of(
                        HINTS.contains(code)
                                ? Severity.HINT
                                : ERRORS.contains(code) ? Severity.ERROR : Severity.WARNING);
        assertTrue(allowed.contains(said), code + " is a " + said.word());
    }

    private static String row(String code) {
        ExamplePair pair = ExamplePair.of(code).orElseThrow();
        Diagnostic said = analyse(code, pair.before())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        boolean silent = !says(code, pair.after());
        String sentence = said.message().text(Locale.ENGLISH).replace("|", "\\|");
        return "| " + code + " | " + said.severity().word() + " | " + sentence + " | "
                + (silent ? "nothing" : "the same") + " |\n";
    }

    private static boolean says(String code, String example) {
        return analyse(code, example).anyMatch(each -> each.code().equals(code));
    }

    /** What is found in an example, under what its first line assumes; advice speaks even where the server does. */
    private static Stream<Diagnostic> analyse(String code, String example) {
        return ADVICE.matcher(code).matches() ? advice(example) : everything(example);
    }

    private static Stream<Diagnostic> advice(String example) {
        List<Field> objects =
                YamlReader.read(example).documents().stream().map(Field::root).toList();
        return AdviceCheck.check(objects.getFirst(), AdviceExample.context(example, objects)).stream();
    }

    private static Stream<Diagnostic> everything(String example) {
        boolean placeholders = example.lines().findFirst().orElse("").contains(" pipeline");
        Feed feed = placeholders ? PlaceholderExample.feed(example) : Feed.DEFAULT;
        CheckOptions options = CheckOptions.DEFAULT.with(MeshExample.settings(example));
        Snapshot snapshot = Snapshot.of(example, TemplateReader.of(TokenSyntax.CLEAR));
        return Analyst.analyse(snapshot, feed, options).diagnostics();
    }
}
