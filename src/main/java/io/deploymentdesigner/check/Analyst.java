package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks every engine about a text and brings the answers back to the template: fill in, read, check, map. A pure
 * function; run it off the window's thread.
 */
public final class Analyst {
    private Analyst() {}

    /** Everything that can be found out about a snapshot. Never throws: a fault inside one rule is a finding. */
    public static Analysis analyse(Snapshot snapshot, Feed feed, CheckOptions options) {
        Substitution rendered = feed.substitute(snapshot.text());
        YamlStream stream = YamlReader.read(rendered.text());
        RenderedText text = new RenderedText(snapshot, feed, rendered, stream);
        List<DocumentReport> reports = new ArrayList<>();
        List<Diagnostic> muted = new ArrayList<>();
        DocumentCheck check = new DocumentCheck(text, options, muted::add);
        for (int i = 0; i < text.documentCount(); i++) {
            reports.addAll(check.reports(i));
        }
        return new Analysis(snapshot.version(), snapshot.text(), rendered, stream, reports, muted);
    }
}
