package io.deploymentdesigner.fx.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys that a pane answers by itself while the focus is in it, though the window has them for other places. */
public final class OwnKeys {
    private static final String PROPERTY = OwnKeys.class.getName();

    private OwnKeys() {}

    /** The window leaves these keys to the node and all inside it. */
    public static void keep(Node node, KeyCombination... keys) {
        node.getProperties().put(PROPERTY, List.of(keys));
    }

    /** The keys of what {@code owner} gives are answered there also while the focus is in {@code other}: its heading. */
    public static void share(Node other, Supplier<@Nullable Node> owner) {
        other.getProperties().put(PROPERTY, owner);
        other.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Node node = owner.get();
            if (node != null && own(node).stream().anyMatch(key -> key.match(event))) {
                node.fireEvent(event.copyFor(node, node));
                event.consume();
            }
        });
    }

    /** Whether a key belongs to the node or to one around it. */
    public static boolean keeps(Node target, KeyCombination key) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (own(node).contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static List<KeyCombination> own(Node node) {
        Object kept = node.getProperties().get(PROPERTY);
        if (kept instanceof Supplier<?> owner) {
            return owner.get() instanceof Node other ? own(other) : List.of();
        }
        return kept instanceof List<?> keys
                ? keys.stream().map(KeyCombination.class::cast).toList()
                : List.of();
    }
}
