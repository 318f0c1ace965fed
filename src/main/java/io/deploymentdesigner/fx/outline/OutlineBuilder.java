package io.deploymentdesigner.fx.outline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.part.ChunkText;
import io.deploymentdesigner.fx.part.FileText;
import io.deploymentdesigner.fx.part.Findings;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartKind;
import io.deploymentdesigner.fx.part.PartNode;
import io.deploymentdesigner.fx.part.PartTree;
import io.deploymentdesigner.fx.part.PartWords;
import io.deploymentdesigner.fx.part.ScalarText;
import io.deploymentdesigner.yaml.YamlDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the rows of the outline from the parts of the file and what was found about them. */
public final class OutlineBuilder {
    private static final String BUNDLE = "io.deploymentdesigner.fx.outline.messages";

    private final PartTree tree;
    private final ScalarText scalars;
    private final Map<Part, int[]> counts = new HashMap<>();
    private final Map<Integer, FileText> files = new HashMap<>();

    private OutlineBuilder(PartTree tree, ScalarText scalars) {
        this.tree = tree;
        this.scalars = scalars;
    }

    /** The rows of all objects of the file. */
    public static List<OutlineRow> build(
            PartTree tree, ScalarText scalars, List<YamlDocument> documents, Findings findings) {
        OutlineBuilder builder = new OutlineBuilder(tree, scalars);
        documents.forEach(document -> builder.files.put(document.index(), FileText.of(scalars, document)));
        findings.placed().forEach(builder::count);
        return tree.objects().stream().map(builder::row).toList();
    }

    static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    private void count(Findings.Placed placed) {
        if (placed.finding().severity() == Severity.HINT) {
            return;
        }
        int column = placed.finding().severity() == Severity.ERROR ? 0 : 1;
        tree.partOf(placed.document(), placed.path())
                .ifPresent(part -> counts.computeIfAbsent(part, key -> new int[2])[column]++);
    }

    private OutlineRow row(PartNode node) {
        Part part = node.part();
        int[] found = counts.getOrDefault(part, new int[2]);
        FileText file = files.get(part.document());
        return new OutlineRow(
                part,
                title(node),
                part.kind() == PartKind.OBJECT ? List.of() : name(node),
                file == null ? null : new RowInfo(file, tree.objects().size() > 1).of(part),
                found[0],
                found[1],
                node.children().stream().map(this::row).toList());
    }

    private List<Chunk> name(PartNode node) {
        return ChunkText.name(scalars, node.title());
    }

    private static Message title(PartNode node) {
        PartKind kind = node.part().kind();
        if (kind == PartKind.OBJECT && !node.title().isEmpty()) {
            return message("verbatim", node.title());
        }
        return kind.isProbe() ? message(kind.word()) : PartWords.of(kind);
    }
}
