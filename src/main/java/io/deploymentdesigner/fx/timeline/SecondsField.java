package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A small whole number with its unit; arrow keys and typing change it at once, what is no number is left alone. */
final class SecondsField extends HBox {
    private static final int LONGEST = 7;

    private final TextField field = new TextField();
    private final Label unit = new Label();
    private final LongConsumer change;

    SecondsField(String id, Words words, LongConsumer change) {
        this.change = change;
        field.setId(id);
        field.setPrefColumnCount(4);
        field.textProperty().addListener((o, old, now) -> typed(now));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        unit("unit.s", words);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("timeline-number");
        getChildren().setAll(field, unit);
    }

    void unit(String key, Words words) {
        unit.textProperty().bind(words.live(key));
    }

    void show(long value) {
        String text = Long.toString(value);
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void typed(String text) {
        if (text.matches("\\d{1," + LONGEST + "}")) {
            change.accept(Long.parseLong(text));
        }
    }

    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0 && field.getText().matches("\\d{1," + LONGEST + "}")) {
            field.setText(Long.toString(
                    Math.max(0, Long.parseLong(field.getText()) + by * (event.isShiftDown() ? 10L : 1L))));
            event.consume();
        }
    }
}
