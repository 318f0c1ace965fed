package io.deploymentdesigner.fx.control;

import io.deploymentdesigner.diagnostic.Severity;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The small shape that says how bad something is without its colour: an octagon with a cross, a triangle, a circle with
 * an i, a circle with a tick; and the wand of a fix.
 */
public final class Mark extends Region {
    private Mark(String shape) {
        getStyleClass().setAll("mark", "mark-" + shape);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** The mark of a severity; null is "fine". */
    public static Mark of(@Nullable Severity severity) {
        return new Mark(severity == null ? "fine" : severity.name().toLowerCase(Locale.ROOT));
    }

    /** The wand that stands before what mends something. */
    public static Mark wand() {
        return new Mark("wand");
    }
}
