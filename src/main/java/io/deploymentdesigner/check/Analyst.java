package io.deploymentdesigner.check;

import io.deploymentdesigner.check.server.Verdict;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.FilledReader;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks every engine about a text and brings the answers back to the template: fill in, read, check, map. A pure
 * function; run it off the window's thread.
 */
public final class Analyst {
    private Analyst() {}

    /** Everything that can be found out about a snapshot. Never throws: a fault inside one rule is a finding. */
    public static Analysis analyse(Snapshot snapshot, Feed feed, CheckOptions options) {
        Optional<TextRange> helm = ForeignSource.helmAction(snapshot.text());
        return helm.isPresent() ? foreign(snapshot, feed, helm.get(), options) : manifests(snapshot, feed, options);
    }

    private static Analysis foreign(Snapshot snapshot, Feed feed, TextRange action, CheckOptions options) {
        Diagnostic finding = ForeignSource.HELM_TEMPLATE.finding(0, action);
        List<Diagnostic> told = options.sources().contains(finding.source()) ? List.of(finding) : List.of();
        TextRange all = new TextRange(0, snapshot.text().length());
        DocumentReport report = new DocumentReport(0, YamlPath.ROOT, all, "", "", Verdict.UNKNOWN, null, told);
        Substitution rendered = feed.substitute(snapshot.text());
        YamlStream stream = YamlReader.read(rendered.text());
        return new Analysis(
                snapshot.version(), snapshot.text(), rendered, stream, List.of(report), List.of(), options.mesh());
    }

    private static Analysis manifests(Snapshot snapshot, Feed feed, CheckOptions options) {
        Substitution rendered = feed.substitute(snapshot.text());
        YamlStream stream =
                snapshot.isBroken() ? YamlReader.read(rendered.text()) : FilledReader.read(snapshot.stream(), rendered);
        RenderedText text = new RenderedText(snapshot, feed, rendered, stream);
        List<DocumentReport> reports = new ArrayList<>();
        List<Diagnostic> muted = new ArrayList<>();
        DocumentCheck check = new DocumentCheck(text, options, muted::add);
        for (int i = 0; i < text.documentCount(); i++) {
            reports.addAll(check.reports(i));
        }
        return new Analysis(snapshot.version(), snapshot.text(), rendered, stream, reports, muted, options.mesh());
    }
}
