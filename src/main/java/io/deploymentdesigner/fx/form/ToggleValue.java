package io.deploymentdesigner.fx.form;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** true or false. */
final class ToggleValue implements ValueControl {
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final FormGestures gestures;
    private final ToggleSwitch toggle = new ToggleSwitch();
    private boolean showing;

    ToggleValue(FormGestures gestures, Supplier<FormCell> cell) {
        this.gestures = gestures;
        toggle.selectedProperty().subscribe((old, now) -> {
            if (!showing) {
                gestures.set(cell.get(), Boolean.toString(now));
            }
        });
    }

    @Override
    public Node node() {
        return toggle;
    }

    @Override
    public Node focusTarget() {
        return toggle;
    }

    @Override
    public boolean grows() {
        return false;
    }

    @Override
    public void show(FormCell cell, boolean locked, boolean invalid) {
        boolean on = cell.shown().equals("true");
        showing = true;
        toggle.setSelected(on);
        showing = false;
        toggle.setId(cell.id());
        toggle.setText(gestures.say(on ? "on" : "off"));
        toggle.setDisable(locked);
        toggle.setAccessibleText(gestures.say(cell.label()));
        toggle.pseudoClassStateChanged(ABSENT, !cell.present());
    }
}
