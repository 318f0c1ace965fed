package io.deploymentdesigner.fx.source;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/**
 * The colours of the inks, as the style sheet of the moment has them: one invisible letter of each ink stands in the
 * scene, and its fill is read. The area takes colours as attributes many times quicker than it looks up style names.
 */
final class InkColors extends Group {
    private final Map<Ink, Text> letters = new EnumMap<>(Ink.class);
    private final Map<Ink, StyleAttributeMap> attributes = new EnumMap<>(Ink.class);

    /** Calls {@code changed} whenever a colour is another one. */
    InkColors(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        for (Ink ink : Ink.values()) {
            Text letter = new Text("x");
            letter.getStyleClass().add(ink.style());
            letter.fillProperty().addListener((o, old, now) -> {
                attributes.remove(ink);
                changed.run();
            });
            letters.put(ink, letter);
            getChildren().add(letter);
        }
    }

    /** What makes a piece of text stand in an ink. */
    StyleAttributeMap attributes(Ink ink) {
        return attributes.computeIfAbsent(
                ink, each -> StyleAttributeMap.builder().setTextColor(color(each)).build());
    }

    private Color color(Ink ink) {
        return letters.get(ink).getFill() instanceof Color color ? color : Color.BLACK;
    }
}
