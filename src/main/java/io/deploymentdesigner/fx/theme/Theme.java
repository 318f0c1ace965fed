package io.deploymentdesigner.fx.theme;

import io.deploymentdesigner.fx.desk.Appearance;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Puts the light or the dark style sheet on the whole program, pop-ups included, and changes it at run time. */
public final class Theme {
    private final ObservableValue<Appearance> appearance;
    private final ChangeListener<ColorScheme> follow = (o, old, now) -> show();

    private Theme(ObservableValue<Appearance> appearance) {
        this.appearance = appearance;
    }

    /** Follows what the person chose and, where that is the system, the system. */
    public static void install(ObservableValue<Appearance> appearance) {
        Theme theme = new Theme(appearance);
        appearance.addListener((o, old, now) -> theme.show());
        Platform.getPreferences().colorSchemeProperty().addListener(theme.follow);
        theme.show();
    }

    private void show() {
        String sheet = isDark(appearance.getValue()) ? "dark" : "light";
        Application.setUserAgentStylesheet(StyleSheet.of(Theme.class, sheet));
    }

    /** Whether that is dark now; on the window's thread. */
    public static boolean isDark(Appearance wanted) {
        return switch (wanted) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
