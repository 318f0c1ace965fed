package io.deploymentdesigner.fx.app;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Gives the keyboard to the first control inside a part of the window. */
final class FocusWalk {
    private FocusWalk() {}

    /** Whether there was one. */
    static boolean into(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(FocusWalk::into);
    }
}
