package io.deploymentdesigner.fx.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * How large the window opens: 1440 × 900 where the screen has room for it and its frame, else as large as the screen.
 *
 * @param width in px
 * @param height in px
 */
record WindowSize(double width, double height) {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double FRAME = 40;

    static WindowSize fitting() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new WindowSize(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - FRAME));
    }
}
