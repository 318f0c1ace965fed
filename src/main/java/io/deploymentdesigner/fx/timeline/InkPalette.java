package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.Ink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The canvas's colours as CSS properties, {@code -dd-ink-serving} and so on, so that a style sheet sets them all. */
final class InkPalette {
    private static final Map<Ink, CssMetaData<TimelineView, Color>> META = new EnumMap<>(Ink.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = new ArrayList<>(Region.getClassCssMetaData());

    static {
        for (Ink ink : Ink.values()) {
            CssMetaData<TimelineView, Color> meta = metaData(ink);
            META.put(ink, meta);
            ALL.add(meta);
        }
    }

    private final Map<Ink, StyleableObjectProperty<Color>> colors = new EnumMap<>(Ink.class);

    InkPalette(TimelineView view) {
        META.forEach((ink, meta) -> {
            StyleableObjectProperty<Color> color =
                    new SimpleStyleableObjectProperty<>(meta, view, ink.name(), Color.web(ink.hex(false)));
            color.addListener((o, old, now) -> view.requestLayout());
            colors.put(ink, color);
        });
    }

    /** The colour in the theme in force. */
    Color color(Ink ink) {
        return property(ink).get();
    }

    private StyleableObjectProperty<Color> property(Ink ink) {
        StyleableObjectProperty<Color> color = colors.get(ink);
        if (color == null) {
            throw new IllegalArgumentException(ink.name());
        }
        return color;
    }

    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return ALL;
    }

    private static CssMetaData<TimelineView, Color> metaData(Ink ink) {
        String name = "-dd-ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Color initial = Color.web(ink.hex(false));
        return new CssMetaData<>(name, StyleConverter.getColorConverter(), initial) {
            @Override
            public boolean isSettable(TimelineView view) {
                return !view.palette().property(ink).isBound();
            }

            @Override
            public StyleableObjectProperty<Color> getStyleableProperty(TimelineView view) {
                return view.palette().property(ink);
            }
        };
    }
}
