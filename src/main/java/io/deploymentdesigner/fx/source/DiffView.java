package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.export.LineDiff;
import io.deploymentdesigner.fx.control.DiffList;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Preview;
import io.deploymentdesigner.fx.desk.SourceView;
import io.deploymentdesigner.fx.desk.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/** What differs between the saved text and the edited one, or before and after a change that is only looked at. */
final class DiffView extends BorderPane {
    private static final int CONTEXT = 3;

    private final Desk desk;
    private final Words words;
    private final Label title = new Label();
    private final DiffList lines = new DiffList("source-diff");

    DiffView(Desk desk) {
        this.desk = desk;
        this.words = Words.of(desk.locale(), DiffView.class);
        title.getStyleClass().add("diff-title");
        title.setMaxWidth(Double.MAX_VALUE);
        setTop(title);
        setCenter(lines);
        desk.snapshot().subscribe(snapshot -> refresh());
        desk.preview().subscribe(preview -> refresh());
        desk.view().subscribe(view -> refresh());
        desk.locale().subscribe(locale -> refresh());
    }

    @Override
    public void requestFocus() {
        lines.requestFocus();
    }

    private void refresh() {
        if (desk.view().get() != SourceView.DIFF) {
            return;
        }
        Preview preview = desk.preview().get();
        String before = preview == null ? desk.saved().get() : preview.before();
        String after = preview == null ? desk.snapshot().get().text() : preview.after();
        lines.show(LineDiff.hunks(before, after, CONTEXT), desk.locale().get());
        lines.empty(words.text("diff.none"));
        title.setText(
                preview == null
                        ? words.text("diff.saved")
                        : words.text(
                                "diff.preview",
                                preview.title().text(desk.locale().get())));
    }
}
