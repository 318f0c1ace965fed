package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.theme.Theme;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/** The panes' own style sheets, {@code fx/<pane>/<pane>.css}. Whoever makes a pane with one adds it here. */
final class Sheets {
    private static final List<String> PANES = List.of("app", "source", "problems", "timeline", "variables", "mesh");

    private Sheets() {}

    static void on(Scene scene) {
        for (String pane : PANES) {
            URL sheet = Theme.class.getResource("/io/deploymentdesigner/fx/" + pane + "/" + pane + ".css");
            scene.getStylesheets().add(Objects.requireNonNull(sheet, pane).toExternalForm());
        }
    }
}
