package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Makes the small controls below the lanes, each with its words. */
final class Labelled {
    private final Words words;

    Labelled(Words words) {
        this.words = words;
    }

    Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(words.live(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** The word a row begins with. */
    Label head(String key) {
        Label label = label(key);
        label.getStyleClass().add("strong");
        return label;
    }

    /** A control with its word before it, which names it to screen readers too, and what follows. */
    HBox group(String key, Node control, Node... more) {
        Label label = label(key);
        Node named = control instanceof QuantityField quantity ? quantity.field() : control;
        label.setLabelFor(named);
        named.accessibleTextProperty().bind(words.live(key));
        List<Node> nodes = new ArrayList<>(List.of(label, control));
        nodes.addAll(List.of(more));
        HBox group = new HBox(nodes.toArray(Node[]::new));
        group.getStyleClass().add("timeline-assumption");
        return group;
    }

    /** A number of seconds that must be there. */
    QuantityField seconds(String id, LongConsumer change) {
        return new QuantityField(id, words, QuantityField.Unit.SECONDS, false, value -> value.ifPresent(change));
    }

    /** A number of seconds that may be absent. */
    QuantityField optionalSeconds(String id, Consumer<OptionalLong> change) {
        return new QuantityField(id, words, QuantityField.Unit.SECONDS, true, change);
    }

    /** A number of some unit that must be there. */
    QuantityField number(String id, QuantityField.Unit unit, LongConsumer change) {
        return new QuantityField(id, words, unit, false, value -> value.ifPresent(change));
    }

    /** One of some values; {@code change} hears only of what is there. */
    <T> ChoiceBox<T> choice(String id, List<T> values, Function<T, String> spoken, Consumer<T> change) {
        ChoiceBox<T> choice = new ChoiceBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setConverter(converter(spoken));
        words.locale().addListener((o, old, now) -> choice.setConverter(converter(spoken)));
        choice.valueProperty().addListener((o, old, now) -> {
            if (now != null) {
                change.accept(now);
            }
        });
        return choice;
    }

    private static <T> StringConverter<T> converter(Function<T, String> spoken) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : spoken.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("a choice is never typed: " + text);
            }
        };
    }
}
