package io.deploymentdesigner.check;

import io.deploymentdesigner.check.server.ServerCheck;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the API server would say to a template whose values leave nothing that can be read: what it says whichever of
 * several unlike values every placeholder has, away from the placeholders themselves.
 */
final class WhateverFilled {
    /** A name, a number that few fields take, a boolean: no field takes them all but those that take any text. */
    private static final List<String> UNLIKE = List.of("a", "999999", "true");

    private WhateverFilled() {}

    /**
     * The findings that no value changes, of the documents from an index on; ranges are of the template.
     *
     * @param text a rendered text that cannot be read from that document on
     */
    static List<Diagnostic> of(RenderedText text, int document, ApiServer server) {
        if (text.substitution().replacements().isEmpty() || text.snapshot().isBroken()) {
            return List.of();
        }
        List<List<Diagnostic>> each = UNLIKE.stream()
                .map(value -> with(value, text))
                .map(filled -> found(filled, document, server))
                .toList();
        Set<String> common = new HashSet<>(names(each.getFirst()));
        each.forEach(found -> common.retainAll(names(found)));
        return each.getFirst().stream()
                .filter(finding -> common.contains(name(finding)))
                .toList();
    }

    private static RenderedText with(String value, RenderedText text) {
        Map<String, String> all = new HashMap<>();
        text.substitution()
                .replacements()
                .forEach(each -> all.put(each.placeholder().name(), value));
        Snapshot snapshot = text.snapshot();
        Feed feed = text.feed().with(all);
        Substitution filled = feed.substitute(snapshot.text());
        return new RenderedText(snapshot, feed, filled, YamlReader.read(filled.text()));
    }

    private static List<Diagnostic> found(RenderedText filled, int document, ApiServer server) {
        return IntStream.range(document, filled.stream().documents().size())
                .mapToObj(index -> ServerCheck.check(filled.stream(), index, server))
                .flatMap(verdict -> verdict.diagnostics().stream())
                .map(finding -> finding.at(filled.toTemplate(finding.range())))
                .filter(finding -> finding.type() != null && !isAtPlaceholder(finding.range(), filled))
                .toList();
    }

    private static boolean isAtPlaceholder(TextRange range, RenderedText filled) {
        return filled.substitution().replacements().stream()
                .map(Replacement::placeholder)
                .anyMatch(each -> each.range().start() < range.end()
                        && range.start() < each.range().end());
    }

    private static List<String> names(List<Diagnostic> findings) {
        return findings.stream().map(WhateverFilled::name).toList();
    }

    private static String name(Diagnostic finding) {
        return finding.document() + " " + finding.code() + " " + finding.path();
    }
}
