package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.SourceView;
import io.deploymentdesigner.yaml.TemplateReader;
import javafx.scene.layout.BorderPane;

/** The text as the substitution tool would print it; to read, not to edit. */
final class RenderedView extends BorderPane {
    private final Desk desk;
    private final CodeAreaEditor viewer;

    RenderedView(Desk desk) {
        this.desk = desk;
        this.viewer = new CodeAreaEditor("source-rendered", Snapshot.of("", TemplateReader.PLAIN));
        viewer.editable(false);
        setCenter(viewer.node());
        desk.analysis().subscribe(analysis -> refresh());
        desk.view().subscribe(view -> refresh());
    }

    @Override
    public void requestFocus() {
        viewer.focus();
    }

    private void refresh() {
        Analysis analysis = desk.analysis().get();
        if (analysis != null && desk.view().get() == SourceView.RENDERED) {
            viewer.show(Snapshot.of(analysis.rendered().text(), TemplateReader.PLAIN));
        }
    }
}
