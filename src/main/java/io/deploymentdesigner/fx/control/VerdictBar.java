package io.deploymentdesigner.fx.control;

import io.deploymentdesigner.diagnostic.Severity;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The sentence over a drawer tab that says how things stand, its arithmetic beside it where both fit on one line, else
 * below, and the buttons for the next right step.
 */
public final class VerdictBar extends HBox {
    /** Between sentence and arithmetic on one line, px. */
    private static final double GAP = 14;

    private final Label sentence = new Label();
    private final Label arithmetic = new Label();
    private final HBox buttons = new HBox();
    private final HBox beside = new HBox();
    private final VBox lines = new VBox(sentence);
    private boolean stacked = true;

    /** An empty bar. */
    public VerdictBar(String id) {
        setId(id);
        sentence.setId(id + "-sentence");
        sentence.getStyleClass().add("verdict-sentence");
        arithmetic.getStyleClass().add("verdict-arithmetic");
        buttons.getStyleClass().add("verdict-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        lines.setAlignment(Pos.CENTER_LEFT);
        beside.setAlignment(Pos.BASELINE_LEFT);
        beside.getStyleClass().add("verdict-line");
        lines.widthProperty().subscribe(width -> arrange());
        HBox.setHgrow(lines, Priority.ALWAYS);
        sentence.setMinWidth(0);
        sentence.setWrapText(true);
        arithmetic.setWrapText(true);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Says how things stand; null severity is "fine", an empty second line takes no room. */
    public void say(@Nullable Severity severity, String verdict, String second) {
        getStyleClass().setAll("verdict", "verdict-" + word(severity));
        sentence.setText(verdict);
        arithmetic.setText(second);
        stacked = true;
        lines.getChildren().setAll(second.isEmpty() ? new Node[] {sentence} : new Node[] {sentence, arithmetic});
        arrange();
        getChildren().setAll(Mark.of(severity), lines, buttons);
        setAccessibleText(verdict + " " + second);
    }

    /** One line where it fits. */
    private void arrange() {
        boolean one = !arithmetic.getText().isEmpty() && fits();
        if (one == !stacked) {
            return;
        }
        stacked = !one;
        beside.getChildren().clear();
        lines.getChildren().clear();
        if (one) {
            beside.getChildren().addAll(sentence, arithmetic);
            lines.getChildren().add(beside);
        } else {
            lines.getChildren().addAll(sentence, arithmetic);
        }
    }

    private boolean fits() {
        sentence.applyCss();
        arithmetic.applyCss();
        return lines.getWidth() > 0 && sentence.prefWidth(-1) + GAP + arithmetic.prefWidth(-1) <= lines.getWidth();
    }

    /** The buttons at the right end, the filled one last. */
    public void offer(Node... nodes) {
        buttons.getChildren().setAll(nodes);
    }

    private static String word(@Nullable Severity severity) {
        return severity == null ? "fine" : severity.name().toLowerCase(Locale.ROOT);
    }
}
