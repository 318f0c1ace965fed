package io.deploymentdesigner.fx.control;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pictures from the Material outlined set, coloured and sized by the style sheet. */
public final class Icons {
    private Icons() {}

    /** A picture, 16 px at 100 %. */
    public static FontIcon of(Ikon ikon) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
