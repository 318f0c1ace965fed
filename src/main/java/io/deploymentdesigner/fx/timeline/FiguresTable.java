package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.verdict.DerivedFigure;
import io.deploymentdesigner.probe.verdict.DerivedFigures;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The numbers that follow from the manifest, each with its formula; Ctrl+C copies the chosen ones. */
final class FiguresTable extends TableView<DerivedFigure> {
    private final TimelinePresenter presenter;

    FiguresTable(TimelinePresenter presenter) {
        this.presenter = presenter;
        Words words = presenter.words();
        setId("timeline-figures");
        getStyleClass().add("timeline-list");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(words, "figures.name", 300, f -> f.name().text(locale()));
        column(words, "figures.value", 160, f -> f.value().text(locale()));
        column(words, "figures.formula", 600, f -> f.formula().text(locale()));
        presenter.answer().addListener((o, old, now) -> fill(now));
        TableCopy.install(this);
        fill(presenter.answer().get());
    }

    private Locale locale() {
        return presenter.desk().locale().get();
    }

    private void column(Words words, String key, double width, Function<DerivedFigure, String> text) {
        TableColumn<DerivedFigure, String> column = new TableColumn<>();
        column.textProperty().bind(words.live(key));
        column.setCellValueFactory(cell -> presenter.desk().locale().map(now -> text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }

    private void fill(@Nullable TimelineAnswer answer) {
        if (answer == null) {
            getItems().clear();
        } else {
            getItems()
                    .setAll(DerivedFigures.of(
                            answer.timeline().workload(), answer.timeline().assumptions()));
        }
    }
}
