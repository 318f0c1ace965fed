package io.deploymentdesigner.fx.app;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The bare outline of the window, bars and ground, until its content takes their place. */
final class WindowFrame extends BorderPane {
    private static final int DRAWN = 2;

    WindowFrame() {
        setId("window-frame");
        setTop(bar("top-bar"));
        setBottom(bar("status-bar"));
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        return bar;
    }

    /** Runs a task once the frame stands on the screen: the toolkit draws between two pulses. */
    void whenDrawn(Runnable task) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == DRAWN) {
                    stop();
                    task.run();
                }
            }
        }.start();
    }

    /** Puts the content into the place of the bars. */
    void fill(Node content) {
        setTop(null);
        setBottom(null);
        setCenter(content);
    }
}
