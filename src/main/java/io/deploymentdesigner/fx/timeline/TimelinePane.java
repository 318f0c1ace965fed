package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.timeline.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Timeline tab: the verdict on top, the lanes or the list, what was assumed below. */
public final class TimelinePane implements DrawerPane {
    private static final double OPENING_HEIGHT = 384;
    private static final double SHARE_OF_WINDOW = 0.47;
    private static final double LEAST_HEIGHT = 364;
    private static final double LEAST_NARROW_HEIGHT = 300;
    private static final double NARROW_SHARE_OF_WINDOW = 0.39;
    private static final double MOST_HEIGHT = 500;

    private final TimelinePresenter presenter;
    private final Words words;
    private final TimelineVerdict verdict;
    private final TimelineView view;
    private final ScrollPane scroll;
    private final MomentTable table;
    private final FiguresTable figures;
    private final TimelineTools tools;
    private final StackPane middle = new StackPane();
    private final Label nothing = new Label();
    private final BorderPane content = new BorderPane(middle);
    private final BooleanBinding narrow =
            content.widthProperty().greaterThan(0).and(content.widthProperty().lessThan(NARROW));
    private int said;

    /**
     * A tab that follows the desk.
     *
     * @param worker where simulations run, one after the other
     * @param window runs a task on the window's thread
     */
    public TimelinePane(Desk desk, Executor worker, Executor window) {
        this.presenter = new TimelinePresenter(desk, worker, window);
        this.words = presenter.words();
        this.view = new TimelineView(presenter);
        this.verdict = new TimelineVerdict(presenter, view::setAccessibleText);
        this.scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("timeline-scroll");
        this.table = new MomentTable(presenter);
        this.figures = new FiguresTable(presenter);
        this.tools = new TimelineTools(presenter, content, narrow);
        TimelinePointer.install(presenter, view);
        view.walk().onEnter(this::reveal);
        nothing.setId("timeline-empty");
        nothing.getStyleClass().add("muted");
        content.setId("timeline");
        content.getStyleClass().add("timeline-pane");
        content.setTop(new VBox(verdict.node()));
        verdict.listen(content);
        content.setBottom(new AssumptionsRow(presenter, view));
        narrow.addListener((o, old, now) -> refresh());
        tools.assumptions().addListener((o, old, now) -> refresh());
        presenter.answer().addListener((o, old, now) -> refresh());
        presenter.mode().addListener((o, old, now) -> refresh());
        presenter.cursor().moment().addListener((o, old, now) -> speak(now));
        tools.asList().addListener((o, old, now) -> refresh());
        tools.figures().addListener((o, old, now) -> refresh());
        desk.locale().addListener((o, old, now) -> refresh());
        presenter.revision().addListener((o, old, now) -> refreshNothing());
        refresh();
    }

    private void refresh() {
        TimelineAnswer answer = presenter.answer().get();
        content.getTop().setVisible(answer != null);
        content.getTop().setManaged(answer != null);
        boolean assumed =
                answer != null && (!narrow.get() || tools.assumptions().get());
        content.getBottom().setVisible(assumed);
        content.getBottom().setManaged(assumed);
        if (answer == null) {
            nothing.setText(presenter.whyNothing());
            middle.getChildren().setAll(nothing);
            return;
        }
        boolean list = tools.asList().get();
        middle.getChildren().setAll(tools.figures().get() ? figures : list ? table : scroll);
        say(answer);
    }

    private void say(TimelineAnswer answer) {
        said = presenter.unreadable();
        verdict.say(answer);
    }

    /** Scrolls by the least amount that shows a lane whole. */
    private void reveal(Node lane) {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = view.getHeight() - room;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double bottom = lane.getBoundsInParent().getMaxY();
            double shown = Math.min(Math.max(top, bottom - room), lane.getLayoutY());
            scroll.setVvalue(Math.clamp(shown / hidden, 0, 1));
        }
    }

    private void refreshNothing() {
        TimelineAnswer answer = presenter.answer().get();
        if (answer == null) {
            nothing.setText(presenter.whyNothing());
        } else if (said != presenter.unreadable()) {
            say(answer);
        }
    }

    private void speak(@Nullable Moment moment) {
        Locale locale = presenter.desk().locale().get();
        Optional.ofNullable(moment).ifPresent(m -> view.walk().speak(MomentTable.sentence(m, locale)));
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public ObservableValue<String> title() {
        return words.live("timeline.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> toolbar() {
        return tools.nodes();
    }

    @Override
    public double height() {
        Scene scene = content.getScene();
        if (scene == null) {
            return OPENING_HEIGHT;
        }
        return scene.getWidth() < NARROW
                ? Math.clamp(scene.getHeight() * NARROW_SHARE_OF_WINDOW, LEAST_NARROW_HEIGHT, MOST_HEIGHT)
                : Math.clamp(scene.getHeight() * SHARE_OF_WINDOW, LEAST_HEIGHT, MOST_HEIGHT);
    }
}
