package io.deploymentdesigner.check;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.List;
import java.util.Optional;

/**
 * A template and what became of it.
 *
 * @param snapshot the template
 * @param feed with what it was filled
 * @param substitution how
 * @param stream the rendered text, read
 */
record RenderedText(Snapshot snapshot, Feed feed, Substitution substitution, YamlStream stream) {
    /** The documents that can be read, and one more for the one that cannot; empty text is one document. */
    int documentCount() {
        int readable = stream.documents().size();
        return Math.max(1, readable + (stream.fault() == null ? 0 : 1));
    }

    /** A document, empty where the text breaks off before or in it. */
    Optional<YamlDocument> document(int index) {
        boolean readable = index < stream.documents().size();
        return readable ? Optional.of(stream.documents().get(index)) : Optional.empty();
    }

    /** The objects of a document; none where it cannot be read. */
    List<Field> objects(int index) {
        return document(index).map(Manifests::of).orElse(List.of());
    }

    /** Where a document stands in the template; an unreadable one goes from the last readable one's end to the end. */
    TextRange templateRange(int index) {
        return document(index).map(found -> toTemplate(found.range())).orElseGet(() -> rest(index));
    }

    private TextRange rest(int index) {
        int end = snapshot.text().length();
        int start = index == 0
                ? 0
                : toTemplate(stream.documents().get(index - 1).range()).end();
        return new TextRange(Math.min(start, end), end);
    }

    /** The template's range that made a range of the rendered text. */
    TextRange toTemplate(TextRange rendered) {
        int end = substitution.text().length();
        TextRange inside = new TextRange(Math.min(rendered.start(), end), Math.min(rendered.end(), end));
        return substitution.map().toTemplate(inside);
    }
}
