package io.deploymentdesigner.fx.control;

import io.deploymentdesigner.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The sentence over a drawer tab that says how things stand, its arithmetic beside it where both fit on one line, else
 * below, and the buttons for the next right step. Where the arithmetic has no line of its own, what does not fit beside
 * the sentence is in its tooltip. The buttons give way before the words do.
 */
public final class VerdictBar extends HBox {
    private static final double WIDEST_TIP = 640;

    /** Between sentence and arithmetic on one line, px. */
    private static final double GAP = 14;

    private final Label sentence = new Label();
    private final Label arithmetic = new Label();
    private final HBox buttons = new HBox();
    private final HBox beside = new HBox();
    private final VBox lines = new VBox(sentence);
    private final BooleanProperty terse = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper crowded = new ReadOnlyBooleanWrapper();
    private final Tooltip whole = new Tooltip();

    /** Whether it has its styles, so that it can be measured: the toolkit gives a width to what it has styled. */
    private boolean styled;

    private Arrangement arranged = Arrangement.NO_ARITHMETIC;
    private @Nullable String word;

    private enum Arrangement {
        NO_ARITHMETIC,
        BESIDE,
        BELOW,
        LEFT_OUT
    }

    /** An empty bar. */
    public VerdictBar(String id) {
        setId(id);
        sentence.setId(id + "-sentence");
        sentence.getStyleClass().add("verdict-sentence");
        arithmetic.setId(id + "-arithmetic");
        arithmetic.getStyleClass().add("verdict-arithmetic");
        buttons.getStyleClass().add("verdict-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        lines.setAlignment(Pos.CENTER_LEFT);
        beside.setAlignment(Pos.BASELINE_LEFT);
        beside.getStyleClass().add("verdict-line");
        widthProperty().subscribe(width -> resized());
        sceneProperty().subscribe(() -> styled = false);
        sentence.setWrapText(true);
        terse.subscribe(one -> arrange());
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_TIP);
        HBox.setHgrow(lines, Priority.ALWAYS);
        sentence.setMinWidth(0);
        arithmetic.setWrapText(true);
        setAlignment(Pos.CENTER_LEFT);
    }

    /**
     * Says how things stand; null severity is "fine", an empty second line takes no room. What stays as it is is not
     * touched: the bar speaks anew at every keystroke.
     */
    public void say(@Nullable Severity severity, String verdict, String second) {
        sentence.setText(verdict);
        arithmetic.setText(second);
        arrange();
        String now = word(severity);
        if (!now.equals(word)) {
            word = now;
            getStyleClass().setAll("verdict", "verdict-" + now);
            getChildren().setAll(Mark.of(severity), lines, buttons);
        }
        setAccessibleText(verdict + " " + second);
    }

    @Override
    protected void layoutChildren() {
        styled = getWidth() > 0;
        super.layoutChildren();
    }

    /** Whoever asks for another layout within one is not heard: the height follows the new width right after it. */
    private void resized() {
        arrange();
        Platform.runLater(() -> {
            arrange();
            requestLayout();
        });
    }

    /** Whether the arithmetic has no line of its own. */
    public BooleanProperty terse() {
        return terse;
    }

    /** Whether sentence and arithmetic need more than a line each beside the buttons with all their words. */
    public ReadOnlyBooleanProperty crowded() {
        return crowded.getReadOnlyProperty();
    }

    private Arrangement wanted() {
        if (arithmetic.getText().isEmpty()) {
            return Arrangement.NO_ARITHMETIC;
        }
        if (!styled) {
            return Arrangement.BELOW;
        }
        if (fits()) {
            return Arrangement.BESIDE;
        }
        return terse.get() ? Arrangement.LEFT_OUT : Arrangement.BELOW;
    }

    /** One line where it fits; what has no styles yet gets them below. */
    private void arrange() {
        crowd();
        Arrangement wanted = wanted();
        whole.setText(sentence.getText() + "\n" + arithmetic.getText());
        if (wanted == arranged) {
            return;
        }
        Tooltip.uninstall(lines, whole);
        arranged = wanted;
        beside.getChildren().clear();
        lines.getChildren().clear();
        switch (wanted) {
            case NO_ARITHMETIC -> lines.getChildren().add(sentence);
            case LEFT_OUT -> {
                lines.getChildren().add(sentence);
                Tooltip.install(lines, whole);
            }
            case BELOW -> lines.getChildren().addAll(sentence, arithmetic);
            case BESIDE -> {
                beside.getChildren().addAll(sentence, arithmetic);
                lines.getChildren().add(beside);
            }
        }
    }

    private boolean fits() {
        return sentence.prefWidth(-1) + GAP + arithmetic.prefWidth(-1) <= room();
    }

    /** Has the buttons give way where the words would take more than two lines beside them. */
    private void crowd() {
        crowded.set(false);
        if (!styled) {
            return;
        }
        applyCss();
        crowded.set(Math.max(sentence.prefWidth(-1), arithmetic.prefWidth(-1)) > room());
    }

    /** What sign and buttons leave of the width, px. */
    private double room() {
        double others = getChildren().stream()
                .filter(child -> !child.equals(lines))
                .mapToDouble(child -> child.prefWidth(-1) + getSpacing())
                .sum();
        return getWidth() - snappedLeftInset() - snappedRightInset() - others;
    }

    /** The buttons at the right end, the filled one last. */
    public void offer(List<Node> nodes) {
        buttons.getChildren().setAll(nodes);
        arrange();
    }

    private static String word(@Nullable Severity severity) {
        return severity == null ? "fine" : severity.name().toLowerCase(Locale.ROOT);
    }
}
