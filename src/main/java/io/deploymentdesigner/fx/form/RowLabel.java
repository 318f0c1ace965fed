package io.deploymentdesigner.fx.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The label column: the bar that says "differs from the default", then the field's name. */
final class RowLabel extends HBox {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Label words = new Label();
    private final Tooltip path = new Tooltip();

    /** A label that explains its field when it is clicked. */
    RowLabel(Runnable explain) {
        setOnMouseClicked(event -> explain.run());
        getStyleClass().add("row-label");
        Region bar = new Region();
        bar.getStyleClass().add("differs-bar");
        words.setWrapText(true);
        words.setTooltip(path);
        getChildren().addAll(bar, words);
    }

    void show(String text, String fullPath, boolean differs) {
        words.setText(text);
        path.setText(fullPath);
        pseudoClassStateChanged(DIFFERS, differs);
    }

    /** The label itself, so that screen readers know what it names. */
    Label words() {
        return words;
    }
}
