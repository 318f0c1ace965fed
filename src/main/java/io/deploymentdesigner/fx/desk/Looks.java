package io.deploymentdesigner.fx.desk;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How a window speaks and how it is drawn. */
public final class Looks {
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(Locale.ENGLISH);
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    /** Is run after each change. */
    public void onChange(Runnable listener) {
        locale.addListener((o, old, now) -> listener.run());
        appearance.addListener((o, old, now) -> listener.run());
        zoom.addListener((o, old, now) -> listener.run());
    }

    /** Becomes as others are. */
    public void take(Looks others) {
        locale.set(others.locale.get());
        appearance.set(others.appearance.get());
        zoom.set(others.zoom.get());
    }

    /** English or Simplified Chinese. */
    public ObjectProperty<Locale> locale() {
        return locale;
    }

    /** Light, dark or as the system is. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** How large everything is drawn, 1 at 100 %. */
    public DoubleProperty zoom() {
        return zoom;
    }
}
