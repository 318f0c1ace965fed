package io.deploymentdesigner.fx.mesh;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** What is made anew after each change stays where it was looked at, and the control with the keyboard keeps it. */
final class SteadyScroll extends ScrollPane {
    SteadyScroll() {
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }

    /** Shows the same things once more, as they are now. */
    void show(Node made) {
        double top = getVvalue() * room();
        String focused = focused();
        Optional<SwitchField.Draft> draft = typing().flatMap(SwitchField::giveUp);
        setContent(made);
        applyCss();
        layout();
        setVvalue(room() > 0 ? Math.min(1, top / room()) : 0);
        Node again = focused == null ? null : made.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
            draft.ifPresent(typed -> field(again).ifPresent(field -> field.goOn(typed)));
        }
    }

    /** The field in which somebody types. */
    private Optional<SwitchField> typing() {
        return getScene() == null ? Optional.empty() : field(getScene().getFocusOwner());
    }

    private static Optional<SwitchField> field(@Nullable Node inner) {
        Node each = inner;
        while (each != null && !(each instanceof SwitchField)) {
            each = each.getParent();
        }
        return Optional.ofNullable((SwitchField) each);
    }

    /** Brings a part to the top, as far as there is something below it; false where it is not there yet. */
    boolean scrollTo(String id) {
        Node part = getContent() == null ? null : getContent().lookup("#" + id);
        if (part == null || getViewportBounds().getHeight() <= 0) {
            return false;
        }
        double top = getContent()
                .sceneToLocal(part.localToScene(part.getLayoutBounds()))
                .getMinY();
        setVvalue(room() > 0 ? Math.min(1, top / room()) : 0);
        return true;
    }

    /** The part of the content in px for which there is no room. */
    private double room() {
        return getContent() == null
                ? 0
                : getContent().getLayoutBounds().getHeight()
                        - getViewportBounds().getHeight();
    }

    /** The id of the part that has the keyboard; null where something else has it. */
    private @Nullable String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return owner == null ? null : owner.getId();
            }
        }
        return null;
    }
}
