package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A small number with its unit inside the frame and two arrows; typing, arrow keys and arrows change it at once. What is
 * no number is left alone. An optional one may be empty, which stands for "not so" or "the same".
 */
final class QuantityField extends HBox {
    /** What is counted. */
    enum Unit {
        /** Seconds, kept as milliseconds. */
        SECONDS("unit.s", 1000),
        /** Milliseconds. */
        MILLISECONDS("unit.ms", 1),
        /** A number of things. */
        COUNT("unit.none", 1);

        private final String key;
        private final long factor;

        Unit(String key, long factor) {
            this.key = key;
            this.factor = factor;
        }
    }

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** More characters than this get a wider field. */
    private static final int USUAL = 4;

    private static final String NUMBER = "\\d{1,7}(?:\\.\\d{0,3})?";
    private static final BigDecimal MOST = BigDecimal.valueOf(9_999_999);

    private final TextField field = new TextField();
    private final Unit unit;
    private final boolean optional;
    private final Consumer<OptionalLong> change;
    private boolean showing;

    /**
     * An empty field.
     *
     * @param optional whether it may stay empty
     * @param change hears of every new value, in milliseconds or as a count
     */
    QuantityField(String id, Words words, Unit unit, boolean optional, Consumer<OptionalLong> change) {
        this.unit = unit;
        this.optional = optional;
        this.change = change;
        field.setId(id);
        field.textProperty().addListener((o, old, now) -> typed(now));
        field.textProperty().addListener((o, old, now) -> field.pseudoClassStateChanged(LONG, now.length() > USUAL));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label name = new Label();
        name.getStyleClass().add("unit");
        name.textProperty().bind(words.live(unit.key));
        name.setMinWidth(USE_PREF_SIZE);
        VBox arrows = new VBox(arrow("up", 1), arrow("down", -1));
        arrows.setAlignment(Pos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("timeline-number");
        setMaxWidth(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        unit == Unit.COUNT
                                ? new javafx.scene.Node[] {field, arrows}
                                : new javafx.scene.Node[] {field, name, arrows});
    }

    private Region arrow(String way, int by) {
        Region shape = new Region();
        shape.getStyleClass().addAll("timeline-arrow-shape");
        VBox arrow = new VBox(shape);
        arrow.setAlignment(Pos.CENTER);
        arrow.getStyleClass().addAll("timeline-arrow", "timeline-arrow-" + way);
        arrow.setOnMousePressed(event -> {
            field.requestFocus();
            step(event.isShiftDown() ? 10 * by : by);
            event.consume();
        });
        return arrow;
    }

    /** The node that takes the focus and that a label belongs to. */
    TextField field() {
        return field;
    }

    /** Shows a value, in milliseconds or as a count; an empty one as nothing. */
    void show(OptionalLong value) {
        String text = value.isPresent() ? written(value.getAsLong()) : "";
        if (!field.getText().equals(text) && !same(field.getText(), value)) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }

    void show(long value) {
        show(OptionalLong.of(value));
    }

    private boolean same(String text, OptionalLong value) {
        return field.isFocused() && text.matches(NUMBER) && value.isPresent() && read(text) == value.getAsLong();
    }

    private String written(long value) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(unit.factor), 3, RoundingMode.HALF_UP)
                .min(MOST)
                .stripTrailingZeros()
                .toPlainString();
    }

    private long read(String text) {
        return new BigDecimal(text).multiply(BigDecimal.valueOf(unit.factor)).longValue();
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        if (text.matches(NUMBER)) {
            change.accept(OptionalLong.of(read(text)));
        } else if (text.isBlank() && optional) {
            change.accept(OptionalLong.empty());
        }
    }

    private void press(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0) {
            step(event.isShiftDown() ? 10 * by : by);
            event.consume();
        }
    }

    private void step(int by) {
        String text = field.getText();
        if (text.isBlank() || text.matches(NUMBER)) {
            BigDecimal now = text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text);
            field.setText(now.add(BigDecimal.valueOf(by))
                    .max(BigDecimal.ZERO)
                    .min(MOST)
                    .stripTrailingZeros()
                    .toPlainString());
        }
    }
}
