package io.deploymentdesigner.fx.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A text field that shows placeholders as chips and the sample value at its right end while it is not edited, and the raw
 * text with the caret while it is. A path or an image that does not fit shows its end, and the sample gives way before
 * it. It holds no value: what is typed goes to the listener, what is shown comes by
 * {@link #show}, and what was typed but not taken over is gone when the focus leaves.
 */
public final class ChipField extends StackPane {
    /** A sample that is cut to less than this says nothing, px. */
    private static final double LEAST_SAMPLE = 24;

    private static final String ELLIPSIS = "…";
    private static final PseudoClass CHIPS = PseudoClass.getPseudoClass("chips");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField input = new TextField();
    private final HBox chips = new HBox();
    private final Label equals = new Label("=");
    private final Label sample = new Label();
    private final HBox overlay = new HBox(chips, spacer(), equals, sample);
    private final VariableMenu completion = new VariableMenu(input);
    private List<Chunk> drawn = List.of();
    private Consumer<String> typed = text -> {};
    private Runnable left = () -> {};
    private String shown = "";
    private boolean hasSample;
    private boolean showing;
    private boolean isDefault;

    /** An empty field. */
    public ChipField() {
        getStyleClass().add("chip-field");
        overlay.getStyleClass().add("chip-overlay");
        overlay.setMouseTransparent(true);
        overlay.setAlignment(Pos.CENTER_LEFT);
        overlay.setMinWidth(0);
        Rectangle window = new Rectangle();
        window.widthProperty().bind(overlay.widthProperty().subtract(3));
        window.heightProperty().bind(overlay.heightProperty());
        overlay.setClip(window);
        chips.setAlignment(Pos.CENTER_LEFT);
        equals.getStyleClass().add("chip-sample");
        equals.setMinWidth(Region.USE_PREF_SIZE);
        sample.getStyleClass().add("chip-sample");
        sample.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        sample.setEllipsisString(ELLIPSIS);
        sample.setMinWidth(0);
        sample.widthProperty().subscribe(width -> equals.setVisible(hasSample && width.doubleValue() > LEAST_SAMPLE));
        input.setMinWidth(0);
        getChildren().addAll(input, overlay);
        input.focusedProperty().subscribe((old, now) -> focused(now));
        input.textProperty().subscribe((old, now) -> changed(now));
    }

    /** The text field itself: id, accessible name, keys. */
    public TextField input() {
        return input;
    }

    /** Hears every text that a person types; never what is shown by {@link #show}. */
    public void onTyped(Consumer<String> listener) {
        typed = listener;
    }

    /** Hears when the focus leaves. */
    public void onLeft(Runnable listener) {
        left = listener;
    }

    /** The variables that Ctrl+Space offers. */
    public void complete(Supplier<List<VariableOffer>> variables) {
        completion.offer(variables);
    }

    /**
     * Shows a value. The caret and a selection stay where they are as far as the new text reaches.
     *
     * @param text the value as written
     * @param chunks the same in chips; empty where it holds no placeholder
     * @param sampleText the value with sample values, null for none
     * @param absent whether the text is only the default of an absent field
     */
    public void show(String text, List<Chunk> chunks, @Nullable String sampleText, boolean absent) {
        shown = text;
        isDefault = absent;
        draw(chunks.isEmpty() && !absent && isPath(text) ? List.of(new Chunk.Plain(text)) : chunks);
        hasSample = sampleText != null;
        equals.setVisible(hasSample && sample.getWidth() > LEAST_SAMPLE);
        sample.setText(sampleText == null ? "" : sampleText);
        boolean cleared = absent && input.isFocused() && input.getText().isEmpty();
        if (!cleared) {
            replace(text);
        }
        dress();
    }

    /** Shows the border of a field with an error. */
    public void showInvalid(boolean invalid) {
        input.pseudoClassStateChanged(INVALID, invalid);
    }

    private static boolean isPath(String text) {
        return text.indexOf('/') >= 0;
    }

    private void draw(List<Chunk> chunks) {
        if (chunks.equals(drawn)) {
            return;
        }
        drawn = chunks;
        Chips.fill(chips, chunks);
        if (!chunks.isEmpty()
                && isPath(chunks.getFirst().text())
                && chips.getChildren().getFirst() instanceof Label start) {
            start.setMinWidth(0);
            start.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            start.setEllipsisString(ELLIPSIS);
        }
    }

    @Override
    protected void layoutChildren() {
        chips.setMinWidth(Math.min(
                chips.prefWidth(-1),
                Math.max(0, getWidth() - overlay.snappedLeftInset() - overlay.snappedRightInset())));
        super.layoutChildren();
    }

    private void replace(String text) {
        if (text.equals(input.getText())) {
            return;
        }
        int caret = Math.min(input.getCaretPosition(), text.length());
        int anchor = Math.min(input.getAnchor(), text.length());
        showing = true;
        input.setText(text);
        showing = false;
        input.selectRange(anchor, caret);
    }

    private void changed(String now) {
        if (!showing) {
            isDefault = false;
            dress();
            typed.accept(now);
            completion.follow();
        }
    }

    private void focused(boolean now) {
        if (!now) {
            completion.hide();
            left.run();
            replace(shown);
        }
        dress();
    }

    private void dress() {
        boolean chipped = !input.isFocused() && !chips.getChildren().isEmpty();
        overlay.setVisible(chipped);
        input.pseudoClassStateChanged(CHIPS, chipped);
        input.pseudoClassStateChanged(ABSENT, isDefault);
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
