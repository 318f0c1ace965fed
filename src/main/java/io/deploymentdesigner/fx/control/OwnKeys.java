package io.deploymentdesigner.fx.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/** Keys that a pane answers by itself while the focus is in it, though the window has them for other places. */
public final class OwnKeys {
    private static final String PROPERTY = OwnKeys.class.getName();

    private OwnKeys() {}

    /** The window leaves these keys to the node and all inside it. */
    public static void keep(Node node, KeyCombination... keys) {
        node.getProperties().put(PROPERTY, List.of(keys));
    }

    /** Whether a key belongs to the node or to one around it. */
    public static boolean keeps(Node target, KeyCombination key) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node.getProperties().get(PROPERTY) instanceof List<?> keys && keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
