package io.deploymentdesigner.fx.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Draws a value with placeholders as text and chips on one line, in the form, the outline and the breadcrumb. */
public final class Chips {
    private Chips() {}

    /** Fills the line with one label per chunk; nothing else is left in it. */
    public static void fill(HBox line, List<Chunk> chunks) {
        line.getChildren().setAll(chunks.stream().map(Chips::label).toList());
    }

    /** The value as one string, for screen readers and tooltips: chips by their variable's name. */
    public static String spoken(List<Chunk> chunks) {
        return chunks.stream().map(Chunk::text).collect(Collectors.joining());
    }

    private static Label label(Chunk chunk) {
        Label label = switch (chunk) {
            case Chunk.Plain plain -> plain(plain.text());
            case Chunk.Chip chip -> new Chip(chip.text()).marked(chip.mark());
        };
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("chip-plain");
        return label;
    }
}
