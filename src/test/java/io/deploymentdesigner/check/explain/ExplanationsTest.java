package io.deploymentdesigner.check.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTest {
    private static final Pattern CODE = Pattern.compile("[PDRCI]\\d\\d");

    @Test
    void everyCodeOfAdviceAndMeshHasAPage() {
        Set<String> spoken = Stream.of("advice", "mesh")
                .map(room -> ResourceBundle.getBundle("io.deploymentdesigner.check." + room + ".messages", Locale.ROOT))
                .flatMap(bundle -> bundle.keySet().stream())
                .map(key -> key.split("\\.", 2)[0])
                .filter(key -> CODE.matcher(key).matches())
                .collect(Collectors.toSet());
        assertEquals(spoken, Set.copyOf(Explanations.adviceCodes()));
    }

    @Test
    void everyPageIsWholeInBothLanguages() {
        for (String code : Explanations.codes()) {
            Explanation page = Explanations.of(code).orElseThrow();
            for (Message part : List.of(page.title(), page.why(), page.fix())) {
                String english = part.text(Locale.ENGLISH);
                assertFalse(english.isBlank() || english.matches(".*\\{\\d.*"), code);
                assertFalse(part.text(Locale.SIMPLIFIED_CHINESE).isBlank(), code);
            }
            assertNotEquals(page.why().text(Locale.ENGLISH), page.why().text(Locale.SIMPLIFIED_CHINESE), code);
        }
    }

    @Test
    void aMeshFindingShowsTheExampleThatItsTestChecks() {
        ExamplePair pair = Explanations.of("i07").orElseThrow().example().orElseThrow();
        assertTrue(pair.before().contains("sidecar.istio.io/inject"));
        assertNotEquals(pair.before(), pair.after());
    }

    /** After a change of pages, copy the documents from target/ to src/docs/. */
    @ParameterizedTest
    @CsvSource({"en, findings.md", "zh, findings_zh.md"})
    void theReferenceIsMadeFromThePages(String language, String file) throws IOException {
        String made = FindingsReference.markdown(Locale.of(language));
        Files.writeString(Path.of("target", file), made);
        assertEquals(made, Files.readString(Path.of("src", "docs", file)));
    }

    @Test
    void everyPartOfTheTimelineHasAWholePageInBothLanguages() {
        for (Topic topic : Topic.values()) {
            assertEquals(topic, Topic.of(topic.word().toUpperCase(Locale.ROOT)).orElseThrow());
            assertFalse(topic.source().isBlank(), topic.word());
            for (Message part : List.of(topic.title(), topic.what(), topic.reading(), topic.use())) {
                assertFalse(part.text(Locale.ENGLISH).isBlank(), topic.word());
                assertNotEquals(part.text(Locale.ENGLISH), part.text(Locale.SIMPLIFIED_CHINESE), topic.word());
            }
        }
    }

    /** After a change of pages, copy the documents from target/ to src/docs/. */
    @ParameterizedTest
    @CsvSource({"en, timeline.md", "zh, timeline_zh.md"})
    void theTimelineIsExplainedFromTheSamePages(String language, String file) throws IOException {
        String made = TopicsReference.markdown(Locale.of(language));
        Files.writeString(Path.of("target", file), made);
        assertEquals(made, Files.readString(Path.of("src", "docs", file)));
    }
}
