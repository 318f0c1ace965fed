package io.deploymentdesigner.fx.source;

import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Reads a colour of the theme for what takes colours only as values: the ground of the focused field's lines. */
final class InkWell extends Region {
    InkWell() {
        getStyleClass().add("ink-well");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The ground of the focused field's lines in the theme of now. */
    Color focusGround() {
        Background background = getBackground();
        return background != null && background.getFills().getFirst().getFill() instanceof Color color
                ? color
                : Color.TRANSPARENT;
    }

    /** Hears when the theme changes. */
    void onChange(Runnable listener) {
        backgroundProperty().addListener((o, old, now) -> listener.run());
    }
}
