package io.deploymentdesigner.fx.form;

import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Makes a list of children equal to another by the fewest moves, so that the focus of those that stay is not lost. */
final class Reconciling {
    private Reconciling() {}

    /** Afterwards {@code children} holds exactly {@code wanted}, in that order. */
    static void children(ObservableList<Node> children, List<? extends Node> wanted) {
        if (children.equals(wanted)) {
            return;
        }
        Set<Node> staying = Set.copyOf(wanted);
        children.removeIf(node -> !staying.contains(node));
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (i < children.size() && children.get(i).equals(node)) {
                continue;
            }
            children.remove(node);
            children.add(i, node);
        }
    }
}
