package io.deploymentdesigner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.server.Verdict;
import io.deploymentdesigner.check.server.rule.Report;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, every engine answers: a verdict, never an exception, no rule that fails. */
class BadInputTest {
    private static final String HUGE = "x".repeat(1_000);

    /** At every field of every type, in a manifest that is otherwise whole: what does not belong there. */
    @Test
    void everyFieldMayHoldTheWrongThing() {
        Set<String> seen = new HashSet<>();
        for (String kind : Stream.concat(Stream.of("Deployment"), Catalogue.kinds().stream())
                .distinct()
                .toList()) {
            Catalogue catalogue = Objects.requireNonNull(Catalogue.of(kind));
            catalogue.entries().stream()
                    .filter(entry -> seen.add(lastTwoSteps(entry.path())))
                    .forEach(entry -> wrongValues(entry.field().type())
                            .forEach(value -> check(Manifest.with(catalogue, entry.path(), value))));
        }
        assertTrue(seen.size() > 500, () -> seen.size() + " fields");
    }

    /** What tells a field of a type from others: its name and that of the field which holds its object. */
    private static String lastTwoSteps(String path) {
        String[] steps = path.split("\\.");
        return steps.length < 2 ? path : steps[steps.length - 2] + "." + steps[steps.length - 1];
    }

    private static List<String> wrongValues(FieldType type) {
        return switch (type) {
            case FieldType.ObjectOf _, FieldType.MapOf _ ->
                List.of("[]", "[[1]]", "text", "null", "{\"\": 1, a: null}");
            case FieldType.ListOf _ -> List.of("{a: b}", "1", "[null]", "[[]]", "null", "[" + "{},".repeat(20) + "]");
            case FieldType.Scalar _ ->
                List.of("{a: b}", "[1]", "null", "99999999999999999999", "-1.5e300", "\"" + HUGE + "\"", "yes", "''");
        };
    }

    @Test
    void anAnnotationOfOneMebibyteIsTooLongAndNothingWorse() {
        Analysis analysis = check("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\n  annotations:\n    a: "
                + "x".repeat(1 << 20) + "\n");

        assertEquals(Verdict.REJECT, analysis.documents().getFirst().verdict());
        assertTrue(analysis.diagnostics().anyMatch(each -> "TooLong".equals(each.type())));
    }

    @Test
    void tenThousandContainersAreJustMany() {
        String containers = "      - {name: a, image: b, ports: [{containerPort: 1}]}\n".repeat(10_000);
        Analysis analysis = check("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n"
                + "  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n"
                + "      containers:\n" + containers);

        long twice = analysis.diagnostics()
                .filter(each -> "Duplicate".equals(each.type()) && each.path().endsWith("].name"))
                .count();
        assertEquals(9_999, twice);
    }

    private static Analysis check(String text) {
        Snapshot snapshot = Snapshot.of(text, TemplateReader.PLAIN);
        Analysis analysis = Analyst.analyse(snapshot, Feed.DEFAULT, CheckOptions.DEFAULT);
        assertFalse(analysis.documents().isEmpty(), text);
        analysis.diagnostics().forEach(each -> {
            assertFalse(
                    each.code().equals(Report.INTERNAL), () -> each.message().text(Locale.ENGLISH) + "\n" + text);
            assertTrue(each.range().end() <= text.length(), () -> each + "\n" + text);
            assertFalse(each.message().text(Locale.ENGLISH).isBlank(), text);
        });
        return analysis;
    }
}
