package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a whole file.
 *
 * @param objects one node per object: per document, or per item of a {@code List}
 */
public record PartTree(List<PartNode> objects) {
    /** No file, no parts. */
    public static final PartTree EMPTY = new PartTree(List.of());

    /** Copies the nodes. */
    public PartTree {
        objects = List.copyOf(objects);
    }

    /** Reads the parts of all documents that hold something. */
    public static PartTree of(ScalarText scalars, List<YamlDocument> documents) {
        return new PartTree(documents.stream()
                .filter(document -> document.root() != null)
                .flatMap(document -> objects(FileText.of(scalars, document)))
                .toList());
    }

    private static Stream<PartNode> objects(FileText object) {
        YamlPath items = YamlPath.ROOT.key("items");
        if (!object.word(YamlPath.ROOT.key("kind")).endsWith("List") || object.size(items) == 0) {
            return Stream.of(new ObjectParts(object, YamlPath.ROOT).node());
        }
        return Stream.iterate(0, index -> index < object.size(items), index -> index + 1)
                .map(index -> new ObjectParts(object, items.index(index)).node());
    }

    /** All parts, each before those below it. */
    public Stream<PartNode> walk() {
        return objects.stream().flatMap(PartNode::walk);
    }

    /** The part that shows a path: the one with the longest claim on it, else the document's object. */
    public Optional<Part> partOf(int document, YamlPath path) {
        return walk().map(PartNode::part)
                .filter(part -> part.document() == document && part.claim(path) >= 0)
                .max(Comparator.comparingInt(part -> part.claim(path)))
                .or(() -> objects.stream().map(PartNode::part).findFirst());
    }

    /** The nodes from the object down to the part; empty where the tree does not hold it. */
    public List<PartNode> trail(Part part) {
        List<PartNode> trail = new ArrayList<>();
        for (PartNode object : objects) {
            if (descend(object, part, trail)) {
                return trail;
            }
        }
        return trail;
    }

    private static boolean descend(PartNode node, Part part, List<PartNode> trail) {
        trail.add(node);
        if (node.part().equals(part) || node.children().stream().anyMatch(child -> descend(child, part, trail))) {
            return true;
        }
        trail.removeLast();
        return false;
    }
}
