package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The timeline as a list: when, what, why. Keeps the selection of the picture; Ctrl+C copies the chosen lines. */
final class MomentTable extends TableView<Moment> {
    private final TimelinePresenter presenter;
    private boolean refreshing;

    MomentTable(TimelinePresenter presenter) {
        this.presenter = presenter;
        Words words = presenter.words();
        setId("timeline-list");
        getStyleClass().add("timeline-list");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(words, "list.when", 90, m -> Spoken.instant(m.at(), true));
        column(words, "list.what", 420, m -> m.title().text(locale()));
        column(words, "list.why", 600, m -> lines(m, locale()));
        presenter.answer().addListener((o, old, now) -> fill());
        presenter.cursor().moment().addListener((o, old, now) -> mark(now));
        presenter.mode().addListener((o, old, now) -> fill());
        getSelectionModel().selectedItemProperty().addListener((o, old, now) -> chosen(now));
        TableCopy.install(this);
        fill();
    }

    private Locale locale() {
        return presenter.desk().locale().get();
    }

    private void column(Words words, String key, double width, Function<Moment, String> text) {
        TableColumn<Moment, String> column = new TableColumn<>();
        column.textProperty().bind(words.live(key));
        column.setCellValueFactory(cell -> presenter.desk().locale().map(now -> text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        getColumns().add(column);
    }

    private static String lines(Moment moment, Locale locale) {
        return Spoken.together(moment.lines(), locale);
    }

    /** A moment in one line, for a screen reader. */
    static String sentence(Moment moment, Locale locale) {
        return Spoken.instant(moment.at(), true) + " " + moment.title().text(locale) + " " + lines(moment, locale);
    }

    private void fill() {
        refreshing = true;
        if (!getItems().equals(presenter.moments())) {
            getItems().setAll(presenter.moments());
        }
        refreshing = false;
        mark(presenter.cursor().moment().get());
    }

    private void mark(@Nullable Moment moment) {
        int index = moment == null ? -1 : getItems().indexOf(moment);
        if (index >= 0 && getSelectionModel().getSelectedIndex() != index) {
            refreshing = true;
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(0, index - 2));
            refreshing = false;
        }
    }

    private void chosen(@Nullable Moment moment) {
        if (moment != null && !refreshing) {
            presenter.select(moment);
        }
    }
}
