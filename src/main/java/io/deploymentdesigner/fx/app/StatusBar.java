package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.text.LineEnding;
import io.deploymentdesigner.text.TextPosition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bottom row: where the caret is, how the file is written, what fills it, how many findings, whether it is saved. */
final class StatusBar extends HBox {
    private final Desk desk;
    private final OpenFile file;
    private final Words words;
    private final Label ending = label("status-line-ending");
    private final Label engine = label("status-engine");
    private final Label pipeline = label("status-pipeline");
    private final Button errors = count("status-errors", Severity.ERROR);
    private final Button warnings = count("status-warnings", Severity.WARNING);
    private final Label saved = label("status-saved");

    StatusBar(Desk desk, OpenFile file, ObservableValue<TextPosition> caret, Runnable showProblems) {
        this.desk = desk;
        this.file = file;
        this.words = Words.of(desk.locale(), StatusBar.class);
        setId("status");
        getStyleClass().add("status-bar");
        Label position = label("status-position");
        position.textProperty().bind(caret.map(TextPosition::toString));
        Label encoding = label("status-encoding");
        encoding.textProperty().bind(desk.snapshot().map(s -> s.text().startsWith("\uFEFF") ? "UTF-8 BOM" : "UTF-8"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(position, bar(), encoding, bar(), ending, bar(), engine, bar(), pipeline, space);
        getChildren().addAll(errors, warnings, bar(), saved);
        // With no file there is nothing to tell: only the bar's ground stays.
        getChildren().forEach(child -> child.visibleProperty().bind(file.isOpen()));
        errors.setOnAction(event -> showProblems.run());
        warnings.setOnAction(event -> showProblems.run());
        follow();
    }

    private void follow() {
        desk.snapshot()
                .subscribe(snapshot ->
                        ending.setText(LineEnding.of(snapshot.text()).name()));
        desk.feed().subscribe(feed -> showFeed());
        desk.analysis().subscribe(analysis -> showCounts());
        desk.unsaved().subscribe(unsaved -> showSaved());
        file.path().subscribe(path -> showSaved());
        desk.locale().subscribe(locale -> refresh());
    }

    private void refresh() {
        showFeed();
        showCounts();
        showSaved();
    }

    private void showFeed() {
        engine.setText(desk.feed().get().engine().toString().split(":", 2)[0]);
        pipeline.setText(words.text("pipeline." + desk.feed().get().pipeline().word()));
    }

    private void showCounts() {
        Analysis analysis = desk.analysis().get();
        errors.setText(words.text("status.errors", number(analysis, Severity.ERROR)));
        warnings.setText(words.text("status.warnings", number(analysis, Severity.WARNING)));
        errors.setDisable(number(analysis, Severity.ERROR) == 0);
        warnings.setDisable(number(analysis, Severity.WARNING) == 0);
    }

    private static long number(@Nullable Analysis analysis, Severity severity) {
        return analysis == null
                ? 0
                : analysis.diagnostics()
                        .filter(each -> each.severity() == severity)
                        .count();
    }

    private void showSaved() {
        String key = file.path().get() == null ? "status.new" : "status.saved";
        saved.setText(words.text(desk.unsaved().get() ? "status.unsaved" : key));
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        return label;
    }

    private static Button count(String id, Severity severity) {
        Button button = new Button("", Mark.of(severity));
        button.setId(id);
        button.getStyleClass().addAll("flat", "status-count", "status-" + severity.word());
        return button;
    }

    private static Separator bar() {
        return new Separator(Orientation.VERTICAL);
    }
}
