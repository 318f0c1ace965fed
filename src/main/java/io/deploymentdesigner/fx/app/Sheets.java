package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.theme.StyleSheet;
import java.util.List;
import javafx.scene.Scene;

/** The panes' own style sheets, {@code fx/<pane>/<pane>.css}. Whoever makes a pane with one adds it here. */
final class Sheets {
    private static final List<String> PANES = List.of("app", "source", "problems", "timeline", "variables", "mesh");

    private Sheets() {}

    static void on(Scene scene) {
        for (String pane : PANES) {
            scene.getStylesheets()
                    .add(StyleSheet.of(StyleSheet.class, "/io/deploymentdesigner/fx/" + pane + "/" + pane));
        }
    }
}
