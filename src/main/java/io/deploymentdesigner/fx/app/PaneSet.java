package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.problems.ProblemsPane;
import io.deploymentdesigner.fx.problems.ProblemsPresenter;
import io.deploymentdesigner.fx.source.SourcePane;
import java.util.List;
import javafx.scene.layout.StackPane;

/** Builds the panes of a window. Whoever makes a pane adds its constructor here; nothing else has to change. */
final class PaneSet {
    private PaneSet() {}

    static Panes of(Desk desk, SourcePane source, ProblemsPresenter problems) {
        List<DrawerPane> drawer = List.of(new ProblemsPane(desk, problems));
        return new Panes(new StackPane(), new StackPane(), source, drawer, List.of());
    }
}
