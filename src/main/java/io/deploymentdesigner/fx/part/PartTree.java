package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a whole file.
 *
 * @param objects one node per object: per document, or per item of a {@code List}
 * @param claims the part that shows each claimed path
 */
public record PartTree(List<PartNode> objects, Map<Claim, Part> claims) {
    /** No file, no parts. */
    public static final PartTree EMPTY = new PartTree(List.of());

    /** A path of a document that a part shows. */
    public record Claim(int document, YamlPath path) {}

    /** Copies the nodes. */
    public PartTree {
        objects = List.copyOf(objects);
        claims = Map.copyOf(claims);
    }

    private PartTree(List<PartNode> objects) {
        this(objects, claims(objects));
    }

    private static Map<Claim, Part> claims(List<PartNode> objects) {
        Map<Claim, Part> claims = new HashMap<>();
        objects.stream()
                .flatMap(PartNode::walk)
                .map(PartNode::part)
                .forEach(part ->
                        part.claims().forEach(path -> claims.putIfAbsent(new Claim(part.document(), path), part)));
        return claims;
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

    /** The part that shows a path: the one with the longest claim on it, else the first object. */
    public Optional<Part> partOf(int document, YamlPath path) {
        Part part = claims.get(new Claim(document, path));
        for (YamlPath at = path; part == null && !at.steps().isEmpty(); ) {
            at = at.parent();
            part = claims.get(new Claim(document, at));
        }
        return Optional.ofNullable(part)
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
