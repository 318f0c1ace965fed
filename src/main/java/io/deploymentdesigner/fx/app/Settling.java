package io.deploymentdesigner.fx.app;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Once after the start, when nobody touches anything: asks the JVM to give back the memory that only the start needed.
 * That is some 30 MB, and it takes a tenth of a second, so it waits for a pause.
 */
final class Settling {
    private static final Duration REST = Duration.seconds(2.5);

    private Settling() {}

    /** Waits for the first rest of the window. */
    static void of(Scene scene) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(event -> System.gc());
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (rest.getStatus() == PauseTransition.Status.RUNNING) {
                rest.playFromStart();
            }
        });
        rest.play();
    }
}
