package io.deploymentdesigner.check.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the explanations: each code's manifest with the finding, and the same one mended. */
class AdviceExampleTest {
    /** Codes of what the API server refuses anyway, so that a mended manifest must be accepted by it. */
    private static final Set<String> REFUSED = Set.of("P13", "P14", "P29");

    static Stream<String> codes() {
        return Stream.of(range("P", 31), range("D", 8), range("R", 8), range("C", 5))
                .flatMap(s -> s);
    }

    private static Stream<String> range(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> String.format(Locale.ROOT, "%s%02d", letter, n));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theExampleBeforeHasTheFindingAndTheOneAfterHasNot(String code) throws IOException {
        assertTrue(codesOf(example(code + "-before")).contains(code), () -> code + " is not found");
        assertFalse(codesOf(example(code + "-after")).contains(code), () -> code + " is a false alarm");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void itsSentenceHasItsNumbersInBothLanguages(String code) throws IOException {
        Diagnostic finding = finding(example(code + "-before"), code);
        String english = finding.message().text(Locale.ENGLISH);
        String chinese = finding.message().text(Locale.SIMPLIFIED_CHINESE);
        assertFalse(english.equals(chinese), english);
        assertFalse((english + chinese).contains("{"), english + chinese);
        for (Fix fix : finding.fixes()) {
            assertFalse(fix.title().text(Locale.ENGLISH).equals(fix.title().text(Locale.SIMPLIFIED_CHINESE)));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyFixThatIsOfferedMendsIt(String code) throws IOException {
        String before = example(code + "-before");
        for (Fix fix : finding(before, code).fixes()) {
            Session session = new Session(before);
            assertTrue(session.perform(Intent.of(fix, 0)) instanceof Outcome.Applied, code);
            assertFalse(
                    codesOf(session.snapshot().text()).contains(code),
                    session.snapshot().text());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theApiServerTakesTheExampleAfter(String code) throws IOException {
        Analysis after =
                Analyst.analyse(new Session(example(code + "-after")).snapshot(), Feed.DEFAULT, CheckOptions.DEFAULT);
        assertEquals("ACCEPT", after.documents().getFirst().verdict().name(), code);
        if (REFUSED.contains(code)) {
            Analysis before = Analyst.analyse(
                    new Session(example(code + "-before")).snapshot(), Feed.DEFAULT, CheckOptions.DEFAULT);
            assertEquals("REJECT", before.documents().getFirst().verdict().name(), code);
        }
    }

    private static Diagnostic finding(String yaml, String code) {
        return check(yaml).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codesOf(String yaml) {
        return check(yaml).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> check(String yaml) {
        List<Field> all =
                YamlReader.read(yaml).documents().stream().map(Field::root).toList();
        return AdviceCheck.check(all.getFirst(), AdviceExample.context(yaml, all));
    }

    private static String example(String name) throws IOException {
        try (InputStream in = AdviceExampleTest.class.getResourceAsStream("examples/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
