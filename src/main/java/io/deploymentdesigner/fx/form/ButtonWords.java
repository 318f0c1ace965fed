package io.deploymentdesigner.fx.form;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** What a button without words is called. */
final class ButtonWords {
    private ButtonWords() {}

    /** Gives a button its id, its tooltip and its name for screen readers. */
    static void set(Button button, String id, String words) {
        button.setId(id);
        if (!words.equals(button.getAccessibleText())) {
            button.setTooltip(new Tooltip(words));
            button.setAccessibleText(words);
        }
    }
}
