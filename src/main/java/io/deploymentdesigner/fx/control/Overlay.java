package io.deploymentdesigner.fx.control;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Lays one card over the window: a dialog that zooms with it. The keyboard stays in the card, Escape and a click beside
 * it close it, and then the keyboard goes back to where it was.
 */
public final class Overlay extends StackPane {
    private final Region veil = new Region();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Node> keepInside = (o, old, now) -> keep(now);
    private @Nullable Node card;
    private @Nullable Node before;
    private @Nullable Object waiting;

    /** A layer that shows nothing yet. */
    public Overlay() {
        setId("overlay");
        veil.getStyleClass().add("veil");
        veil.setOnMouseClicked(event -> hide());
        setVisible(false);
        setPickOnBounds(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /** Whether a card lies over the window. */
    public ReadOnlyBooleanProperty showing() {
        return showing.getReadOnlyProperty();
    }

    /** Shows a card; {@code first} gets the keyboard. */
    public void show(Region content, Node first) {
        if (card == null && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        card = content;
        content.getStyleClass().add("card");
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        content.setOnMouseClicked(Event::consume);
        getChildren().setAll(veil, content);
        setVisible(true);
        showing.set(true);
        Scene scene = getScene();
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(keepInside);
            scene.focusOwnerProperty().addListener(keepInside);
        }
        first.requestFocus();
    }

    /** Shows a card and returns when it is gone. */
    public void showAndWait(Region content, Node first) {
        show(content, first);
        waiting = content;
        Platform.enterNestedEventLoop(content);
    }

    /** Takes the card away. */
    public void hide() {
        if (card == null) {
            return;
        }
        if (getScene() != null) {
            getScene().focusOwnerProperty().removeListener(keepInside);
        }
        card = null;
        getChildren().clear();
        setVisible(false);
        showing.set(false);
        if (before != null) {
            before.requestFocus();
        }
        before = null;
        release();
    }

    private void release() {
        Object loop = waiting;
        waiting = null;
        if (loop != null) {
            Platform.exitNestedEventLoop(loop, null);
        }
    }

    private void keep(@Nullable Node owner) {
        Node inside = card;
        if (inside != null && owner != null && !isWithin(owner, inside)) {
            Node first = firstIn(inside);
            if (first != null) {
                first.requestFocus();
            }
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node firstIn(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstIn(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
