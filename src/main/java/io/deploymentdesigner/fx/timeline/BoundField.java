package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.rollout.IntOrPercent;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A number of pods or a share of the replicas, {@code 2} or {@code 25%}; the arrow keys step it. */
final class BoundField extends TextField {
    private final Consumer<IntOrPercent> change;
    private boolean showing;

    BoundField(String id, Consumer<IntOrPercent> change) {
        this.change = change;
        setId(id);
        getStyleClass().add("timeline-bound");
        textProperty().addListener((o, old, now) -> typed(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(IntOrPercent bound) {
        if (!bound.equals(IntOrPercent.parse(getText().replace(" ", "")).orElse(null))) {
            showing = true;
            setText(bound.toString());
            showing = false;
        }
    }

    private void typed(String text) {
        if (!showing) {
            IntOrPercent.parse(text.replace(" ", "")).ifPresent(change);
        }
    }

    private void press(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0) {
            IntOrPercent.parse(getText().replace(" ", ""))
                    .ifPresent(b ->
                            setText(new IntOrPercent(b.value() + by * (b.percent() ? 5 : 1), b.percent()).toString()));
            event.consume();
        }
    }
}
