package io.deploymentdesigner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.deploymentdesigner.check.server.Verdict;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.placeholder.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example, mended by nothing but what the program offers. */
class MendingTest {
    private static final Pattern COMMENT = Pattern.compile("#.*");
    private static final int MOST_STEPS = 40;

    @ParameterizedTest
    @EnumSource
    void offeredFixesLeaveNoErrorAndNoWarning(MeshMode mode) throws IOException {
        String example = Files.readString(Path.of("templates", "spring-boot-configmap.yaml"));
        Session session = new Session(example);
        CheckOptions options = CheckOptions.DEFAULT.with(MeshSettings.of(mode));
        List<String> steps = new ArrayList<>();
        Optional<Diagnostic> worst = worst(session, options);
        while (worst.isPresent()) {
            steps.add(mend(session, worst.get(), steps));
            worst = worst(session, options);
        }
        assertEquals(
                Verdict.ACCEPT, analyse(session, options).documents().getFirst().verdict());
        assertFalse(session.snapshot().text().contains("shop-api"), "a sample value took a placeholder's place");
        for (String comment : comments(example)) {
            assertTrue(session.snapshot().text().contains(comment), () -> comment + " is lost by " + steps);
        }
    }

    private static String mend(Session session, Diagnostic finding, List<String> steps) {
        if (steps.size() >= MOST_STEPS) {
            fail("no end: " + steps + "\n" + session.snapshot().text());
        }
        if (finding.fixes().isEmpty()) {
            fail("nothing is offered for " + finding.code() + " at " + finding.path() + " after " + steps);
        }
        Fix fix = finding.fixes().getFirst();
        Outcome outcome = session.perform(Intent.of(fix, finding.document()));
        if (outcome instanceof Outcome.Refused(var reason, var range)) {
            fail(fix.title().text(Locale.ENGLISH) + " is refused: " + reason.text(Locale.ENGLISH) + " after " + steps);
        }
        return finding.code() + ": " + fix.title().text(Locale.ENGLISH);
    }

    private static Optional<Diagnostic> worst(Session session, CheckOptions options) {
        Analysis found = analyse(session, options);
        return ProvenFixes.of(found, Feed.DEFAULT, options, () -> false)
                .orElseThrow()
                .in(found)
                .diagnostics()
                .filter(each -> each.severity().atLeast(Severity.WARNING))
                .findFirst();
    }

    private static Analysis analyse(Session session, CheckOptions options) {
        return Analyst.analyse(session.snapshot(), Feed.DEFAULT, options);
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .toList();
    }
}
