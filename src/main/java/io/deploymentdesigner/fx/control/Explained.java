package io.deploymentdesigner.fx.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What F1 explains while the focus is on a node or on one inside it. */
public final class Explained {
    private static final String PROPERTY = Explained.class.getName();

    private Explained() {}

    /**
     * Something that has a page.
     *
     * @param page the page's name
     * @param now how it stands at this moment, in a sentence; may be empty
     */
    public record Subject(String page, String now) {}

    /** Has F1 explain what {@code subject} gives when it is pressed. */
    public static void by(Node node, Supplier<Subject> subject) {
        node.getProperties().put(PROPERTY, subject);
    }

    /** What the nearest node has to be explained by, from the focused one outwards; empty where none has. */
    public static Optional<Subject> around(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.getProperties().get(PROPERTY) instanceof Supplier<?> supplier
                    && supplier.get() instanceof Subject subject) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }
}
