package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.form.FormPane;
import io.deploymentdesigner.fx.mesh.MeshPane;
import io.deploymentdesigner.fx.mesh.MeshPresenter;
import io.deploymentdesigner.fx.outline.OutlinePane;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.fx.problems.ProblemsPane;
import io.deploymentdesigner.fx.problems.ProblemsPresenter;
import io.deploymentdesigner.fx.source.SourcePane;
import io.deploymentdesigner.fx.timeline.TimelinePane;
import io.deploymentdesigner.fx.variables.VariablesPane;
import io.deploymentdesigner.fx.variables.VariablesPresenter;
import java.util.List;
import javafx.application.Platform;

/** Builds the panes of a window. Whoever makes a pane adds its constructor here; nothing else has to change. */
final class PaneSet {
    private PaneSet() {}

    static Panes of(
            Desk desk, DocumentVariables variables, SourcePane source, ProblemsPresenter problems, Runnable start) {
        List<DrawerPane> drawer = List.of(
                new TimelinePane(desk, DeskMaker.thread("timeline"), Platform::runLater),
                new ProblemsPane(desk, problems),
                new VariablesPane(
                        desk, new VariablesPresenter(desk, variables, DeskMaker.thread("what-if"), Platform::runLater)),
                new MeshPane(desk, new MeshPresenter(desk, DeskMaker.thread("mesh"), Platform::runLater)));
        Parts parts = new Parts(desk);
        FormPane form = new FormPane(desk, parts, start);
        return new Panes(new OutlinePane(desk, parts), form, source, drawer, form.insertions(), form.refusal());
    }
}
