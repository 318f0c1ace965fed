package io.deploymentdesigner.fx.part;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part with the parts below it.
 *
 * @param part the part
 * @param title the name that the file itself gives it: the kind of an object, the name of a container as written; empty
 *     where the part's kind names it
 * @param children in the order of the outline
 */
public record PartNode(Part part, String title, List<PartNode> children) {
    /** Copies the children. */
    public PartNode {
        children = List.copyOf(children);
    }

    /** This node and all below it, parents first. */
    public Stream<PartNode> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PartNode::walk));
    }
}
