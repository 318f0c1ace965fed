package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes fixes on copies of a text and asks every engine again: a fix is worth offering only if the file checks better
 * after it. Each trial costs one analysis; run it off the window's thread.
 */
final class FixTrial {
    private static final long ERROR = 1_000_000;
    private static final long WARNING = 1_000;

    private final String text;
    private final Feed feed;
    private final CheckOptions options;
    private final TemplateReader reader;
    private final List<Diagnostic> found;

    /** Trials on a text, which is analysed here. */
    FixTrial(String text, Feed feed, CheckOptions options) {
        this.text = text;
        this.feed = feed;
        this.options = options;
        this.reader = TemplateReader.of(TokenSyntax.of(feed.engine()));
        this.found = findings(text).toList();
    }

    /** What is found in the text as it is. */
    List<Diagnostic> found() {
        return found;
    }

    /** The text with the fix made, where the file checks better then: fewer errors, else fewer warnings, else fewer hints. */
    Optional<String> better(Diagnostic finding, Fix fix) {
        Session copy = new Session(text, reader);
        boolean applied = copy.perform(Intent.of(fix, finding.document())) instanceof Outcome.Applied;
        String after = copy.snapshot().text();
        return applied && badness(findings(after)) < badness(found.stream()) ? Optional.of(after) : Optional.empty();
    }

    private Stream<Diagnostic> findings(String of) {
        return Analyst.analyse(Snapshot.of(of, reader), feed, options).diagnostics();
    }

    private static long badness(Stream<Diagnostic> findings) {
        return findings.map(Diagnostic::severity).mapToLong(FixTrial::weight).sum();
    }

    private static long weight(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case HINT -> 1;
        };
    }
}
