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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the pages, checked as a user's file would be: the rules of the server have a test of their own. */
class ExamplesTest {
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

    private static List<String> found(String example) {
        boolean placeholders = example.lines().findFirst().orElse("").contains(" pipeline");
        Feed feed = placeholders ? PlaceholderExample.feed(example) : Feed.DEFAULT;
        CheckOptions options = CheckOptions.DEFAULT.with(MeshExample.settings(example));
        Snapshot snapshot = Snapshot.of(example, TemplateReader.of(TokenSyntax.CLEAR));
        return Analyst.analyse(snapshot, feed, options)
                .diagnostics()
                .map(Diagnostic::code)
                .toList();
    }
}
