package io.deploymentdesigner.check.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.check.mesh.MeshExample;
import io.deploymentdesigner.check.placeholder.PlaceholderCodes;
import io.deploymentdesigner.check.placeholder.PlaceholderExample;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the pages, checked as a user's file would be: the rules of the server have a test of their own. */
class ExamplesTest {
    private static final Pattern PROBES = Pattern.compile("[PDR]\\d\\d");

    static Stream<String> shown() {
        return Stream.concat(Explanations.adviceCodes().stream(), PlaceholderCodes.all().stream())
                .filter(code -> ExamplePair.of(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theOneBeforeHasTheFindingAndTheOneAfterHasNot(String code) {
        ExamplePair pair = ExamplePair.of(code).orElseThrow();
        assertTrue(found(pair.before()).contains(code), () -> found(pair.before()) + "\n" + pair.before());
        assertFalse(found(pair.after()).contains(code), () -> found(pair.after()) + "\n" + pair.after());
    }

    @Test
    void noCodeIsWithoutAnExampleButTheOneOfAFaultOfOurOwn() {
        List<String> without = without(code -> !PROBES.matcher(code).matches());
        assertEquals(List.of("INTERNAL-RULE"), without);
    }

    /** As soon as one of them has an example, each must have one. */
    @Test
    void theExamplesOfProbesAndRolloutsAreComplete() {
        List<String> without = without(code -> PROBES.matcher(code).matches());
        long all = Explanations.codes().stream()
                .filter(code -> PROBES.matcher(code).matches())
                .count();
        assertTrue(without.isEmpty() || without.size() == all, without::toString);
    }

    private static List<String> without(Predicate<String> wanted) {
        return Explanations.codes().stream()
                .filter(wanted)
                .filter(code -> Explanations.of(code).orElseThrow().example().isEmpty())
                .toList();
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
        StringBuilder list = new StringBuilder("# What each example says\n\n"
                + "| code | severity | said of the example | said of the near miss |\n|---|---|---|---|\n");
        shown().sorted().forEach(code -> list.append(row(code)));
        Files.writeString(Path.of("target", "examples.md"), list.toString());
        assertEquals(list.toString(), Files.readString(Path.of("src", "docs", "examples.md")));
    }

    private static String row(String code) {
        ExamplePair pair = ExamplePair.of(code).orElseThrow();
        Diagnostic said = analyse(pair.before())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        boolean silent = analyse(pair.after()).noneMatch(each -> each.code().equals(code));
        String sentence = said.message().text(Locale.ENGLISH).replace("|", "\\|");
        return "| " + code + " | " + said.severity().word() + " | " + sentence + " | "
                + (silent ? "nothing" : "the same") + " |\n";
    }

    private static List<String> found(String example) {
        return analyse(example).map(Diagnostic::code).toList();
    }

    private static Stream<Diagnostic> analyse(String example) {
        boolean placeholders = example.lines().findFirst().orElse("").contains(" pipeline");
        Feed feed = placeholders ? PlaceholderExample.feed(example) : Feed.DEFAULT;
        CheckOptions options = CheckOptions.DEFAULT.with(MeshExample.settings(example));
        Snapshot snapshot = Snapshot.of(example, TemplateReader.of(TokenSyntax.CLEAR));
        return Analyst.analyse(snapshot, feed, options).diagnostics();
    }
}
