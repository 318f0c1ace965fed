package io.deploymentdesigner.check.server.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.check.DocumentReport;
import io.deploymentdesigner.check.server.Verdict;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.yaml.TemplateReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule's example, set into a good manifest: before it has the finding, after it is accepted without it. */
class RuleExamplesTest {
    private static final Pattern HERE = Pattern.compile("(?m)^( *)# here\\n");
    private static final Pattern LONG = Pattern.compile("<(\\d+) letters>");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-zA-Z]+):");

    /** Every rule that a manifest can break: all but the one that tells a fault of our own. */
    static Stream<String> codes() {
        return RuleCatalogue.all().stream().map(RulePage::code).filter(code -> !code.equals("INTERNAL-RULE"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsWrongIsFoundAndWhatIsRightIsAccepted(String code) throws IOException {
        RuleExample example = RuleExamples.of(code).orElseThrow();
        String before = manifest(example.place(), example.before());
        String after = manifest(example.place(), example.after());
        assertTrue(codes(analyse(before, example)).contains(code), () -> codes(analyse(before, example)) + before);
        Analysis mended = analyse(after, example);
        assertFalse(codes(mended).contains(code), after);
        assertEquals(
                List.of(),
                mended.documents().stream()
                        .map(DocumentReport::verdict)
                        .filter(verdict -> verdict != Verdict.ACCEPT)
                        .toList(),
                () -> codes(mended) + after);
    }

    @Test
    void noRuleIsWithoutAnExampleAndNoExampleWithoutARule() throws IOException {
        try (InputStream in = RuleExamples.class.getResourceAsStream("examples.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> written = text.lines()
                    .filter(line -> Character.isLetter(line.charAt(0)))
                    .map(line -> line.split(" ", 2)[0])
                    .toList();
            assertEquals(codes().sorted().toList(), written.stream().sorted().toList());
        }
    }

    private static List<String> codes(Analysis analysis) {
        return analysis.diagnostics().map(Diagnostic::code).toList();
    }

    private static Analysis analyse(String text, RuleExample example) {
        CheckOptions options = example.version().isEmpty()
                ? CheckOptions.DEFAULT
                : CheckOptions.DEFAULT.with(ApiServer.DEFAULT.with(
                        KubernetesVersion.parse(example.version()).orElseThrow()));
        Feed plain = Feed.DEFAULT.with(Engine.parse("none"));
        return Analyst.analyse(Snapshot.of(text, TemplateReader.PLAIN), plain, options);
    }

    /** The lines in their frame, which leaves out what they say themselves. */
    private static String manifest(String place, String lines) throws IOException {
        Matcher here = HERE.matcher(frame(place));
        assertTrue(here.find());
        String indent = here.group(1);
        List<String> own =
                KEY.matcher(lines).results().map(found -> found.group(1)).toList();
        String frame = frame(place)
                .lines()
                .filter(line -> own.stream().noneMatch(key -> isKey(line, indent, key)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String set = lines.indent(indent.length());
        return spelled(HERE.matcher(frame).replaceFirst(Matcher.quoteReplacement(set)));
    }

    private static boolean isKey(String line, String indent, String key) {
        return line.startsWith(indent + key + ":");
    }

    private static String frame(String place) throws IOException {
        try (InputStream in =
                RuleExamplesTest.class.getResourceAsStream("/check/server/catalogue/frames/" + place + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String spelled(String text) {
        return LONG.matcher(text).replaceAll(found -> "x".repeat(Integer.parseInt(found.group(1))));
    }
}
