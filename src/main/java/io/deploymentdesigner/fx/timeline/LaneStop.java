package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.Drawing;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A lane as a place for the keyboard: nothing but the ring around it, and its words for a screen reader. */
final class LaneStop extends Region {
    private final String lane;

    LaneStop(String lane) {
        this.lane = lane;
        setId("lane-" + lane);
        getStyleClass().add("timeline-lane");
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** The lane's id. */
    String lane() {
        return lane;
    }

    void show(Drawing.Row row, double width) {
        resizeRelocate(0, row.y(), width, row.height());
    }
}
