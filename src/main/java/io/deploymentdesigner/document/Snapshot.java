package io.deploymentdesigner.document;

import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlStream;
import org.jspecify.annotations.Nullable;

/**
 * The document at one moment: made once per change, shared by all threads.
 *
 * @param version grows by one with each change
 * @param text the truth
 * @param lines where the text's lines begin
 * @param stream the tree of the text; where that cannot be read, the tree of the last text that could (its own
 *     {@code text()}, to whose offsets its ranges belong)
 * @param fault why the text cannot be read, null where it can
 */
public record Snapshot(
        long version,
        String text,
        LineIndex lines,
        YamlStream stream,
        @Nullable SyntaxFault fault) {
    /** The first snapshot of a text. */
    public static Snapshot of(String text, TemplateReader reader) {
        YamlStream stream = reader.read(text);
        return new Snapshot(0, text, LineIndex.of(text), stream, stream.fault());
    }

    /** The snapshot after a change, given the reading of the changed text. */
    Snapshot next(YamlStream read) {
        YamlStream shown = read.fault() == null ? read : stream;
        return new Snapshot(version + 1, read.text(), LineIndex.of(read.text()), shown, read.fault());
    }

    /** The snapshot after a patch. */
    Snapshot next(TextPatch patch, TemplateReader reader) {
        return next(reader.read(patch.apply(text)));
    }

    /** Whether the text cannot be read, so that {@link #stream} is of an older text. */
    public boolean isBroken() {
        return fault != null;
    }

    /** The document of that index, null where there is none. */
    public @Nullable YamlDocument document(int index) {
        return index >= 0 && index < stream.documents().size()
                ? stream.documents().get(index)
                : null;
    }
}
