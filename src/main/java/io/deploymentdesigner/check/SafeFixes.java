package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All safe fixes of a file at once. Each is tried on a copy and kept only if the file checks better after it, so that
 * fixes compose and none is made for nothing. A pure function; run it off the window's thread.
 *
 * @param text the file with the fixes made; the file itself where there was none
 * @param made the titles of the fixes, in the order in which they were made
 */
public record SafeFixes(String text, List<Message> made) {
    private static final int MOST = 100;

    /** Tries every safe fix of a text. */
    public static SafeFixes of(String text, Feed feed, CheckOptions options) {
        List<Message> made = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        String now = text;
        Optional<Offer> next = next(now, feed, options, tried);
        while (next.isPresent() && made.size() < MOST) {
            String after = next.get().after();
            if (badness(after, feed, options) < badness(now, feed, options)) {
                now = after;
                made.add(next.get().fix().title());
            }
            next = next(now, feed, options, tried);
        }
        return new SafeFixes(now, List.copyOf(made));
    }

    /** A fix and what it would make of the text. */
    private record Offer(Fix fix, String after) {}

    private static Optional<Offer> next(String text, Feed feed, CheckOptions options, Set<String> tried) {
        for (Diagnostic finding : findings(text, feed, options)) {
            for (Fix fix : finding.fixes()) {
                String name = finding.code() + finding.path() + fix.edits();
                if (fix.safe() && tried.add(name)) {
                    Session copy = new Session(text, reader(feed));
                    Outcome outcome = copy.perform(Intent.of(fix, finding.document()));
                    if (outcome instanceof Outcome.Applied) {
                        return Optional.of(new Offer(fix, copy.snapshot().text()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Errors count most, then warnings, then hints. */
    private static long badness(String text, Feed feed, CheckOptions options) {
        return findings(text, feed, options).stream()
                .mapToLong(each ->
                        each.severity() == Severity.ERROR ? 1_000_000 : each.severity() == Severity.WARNING ? 1_000 : 1)
                .sum();
    }

    private static List<Diagnostic> findings(String text, Feed feed, CheckOptions options) {
        Snapshot snapshot = Snapshot.of(text, reader(feed));
        return Analyst.analyse(snapshot, feed, options).diagnostics().toList();
    }

    private static TemplateReader reader(Feed feed) {
        return TemplateReader.of(TokenSyntax.of(feed.engine()));
    }
}
