package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.Pruning;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.part.ChunkText;
import io.deploymentdesigner.fx.part.FileText;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.CommentAbove;
import io.deploymentdesigner.yaml.CommentBelow;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one document are made from.
 *
 * @param file the document
 * @param text the whole text
 * @param lines its lines
 * @param object where the object hangs: the root, or an item of a {@code List}
 * @param catalogue the fields of its kind, null for a kind that is not known
 * @param samples fills the placeholders of a value with the values in force
 */
record FormScope(
        FileText file,
        String text,
        LineIndex lines,
        YamlPath object,
        @Nullable Catalogue catalogue,
        UnaryOperator<String> samples) {
    /** Index of the document. */
    int document() {
        return file.document();
    }

    /** The field at a path of the document. */
    Field at(YamlPath path) {
        return file.at(path);
    }

    /** Says what goes with a field that is taken away. */
    Pruning pruning() {
        return new Pruning(at(object));
    }

    /** Whether comment lines belong to a field or item: directly above it, or below its last entry. */
    boolean isCommented(YamlPath path) {
        Field field = at(path);
        if (!field.isWritten()) {
            return false;
        }
        int key = field.keyRange().start();
        boolean item = path.steps().getLast() instanceof YamlPath.Index;
        int start = item ? Gaps.skipBlanks(text, Gaps.lineStart(text, key)) : key;
        YamlNode node = field.node();
        boolean below = node != null
                && CommentBelow.end(text, start, node) > node.range().end();
        return below || CommentAbove.of(text, start).isPresent();
    }

    /** What the API lets stand at a path of the document; null where it knows nothing. */
    @Nullable
    FieldType type(YamlPath path) {
        return catalogue == null ? null : catalogue.type(inObject(path));
    }

    /** What the API says of the field at a path of the document; null where it knows nothing. */
    @Nullable
    CatalogueField field(YamlPath path) {
        return catalogue == null ? null : catalogue.field(inObject(path));
    }

    /** The name of the schema at a path, empty where there is no object. */
    String schema(YamlPath path) {
        return type(path) instanceof FieldType.ObjectOf(String schema) ? schema : "";
    }

    private YamlPath inObject(YamlPath path) {
        int depth = object.steps().size();
        return depth == 0
                ? path
                : new YamlPath(path.steps().subList(depth, path.steps().size()));
    }

    /** A value cut into text and chips; empty where it holds no placeholder. */
    List<Chunk> chunks(String content, List<Diagnostic> findings) {
        return ChunkText.cut(file.scalars(), content, findings);
    }

    /** Where a name is shown: text and chips, or the text alone. */
    List<Chunk> name(String content) {
        return ChunkText.name(file.scalars(), content);
    }

    /** First and last line of a field with its key; null where nothing is written. */
    FormSection.@Nullable LineSpan span(Field field) {
        if (!field.isWritten()) {
            return null;
        }
        TextRange range = field.keyRange().union(field.valueRange());
        return new FormSection.LineSpan(lines.line(range.start()), lines.line(range.end()));
    }
}
