package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.KeyCap;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.control.VerdictBar;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The Timeline tab: the verdict on top, the lanes or the list, what was assumed below. */
public final class TimelinePane implements DrawerPane {
    private static final double OPENING_HEIGHT = 384;
    private static final double SHARE_OF_WINDOW = 0.47;
    private static final double LEAST_HEIGHT = 364;
    private static final double MOST_HEIGHT = 500;

    private final TimelinePresenter presenter;
    private final Words words;
    private final VerdictBar verdict = new VerdictBar("timeline-verdict");
    private final TimelineView view;
    private final ScrollPane scroll;
    private final MomentTable table;
    private final FiguresTable figures;
    private final TimelineTools tools;
    private final StackPane middle = new StackPane();
    private final Label nothing = new Label();
    private final BorderPane content = new BorderPane(middle);

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
        this.scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("timeline-scroll");
        this.table = new MomentTable(presenter);
        this.figures = new FiguresTable(presenter);
        this.tools = new TimelineTools(presenter, content);
        TimelinePointer.install(presenter, view);
        nothing.setId("timeline-empty");
        nothing.getStyleClass().add("muted");
        content.setId("timeline");
        content.getStyleClass().add("timeline-pane");
        content.setTop(new VBox(verdict));
        content.setBottom(new AssumptionsRow(presenter, view));
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
        content.getBottom().setVisible(answer != null);
        content.getBottom().setManaged(answer != null);
        if (answer == null) {
            nothing.setText(whyNothing());
            middle.getChildren().setAll(nothing);
            return;
        }
        boolean list = tools.asList().get();
        middle.getChildren().setAll(tools.figures().get() ? figures : list ? table : scroll);
        say(answer);
    }

    /** While nothing is simulated yet there is nothing to say. */
    private String whyNothing() {
        Desk desk = presenter.desk();
        if (desk.snapshot().get().text().isBlank()) {
            return words.text("timeline.start");
        }
        return presenter.answered() ? words.text("timeline.empty") : "";
    }

    private void refreshNothing() {
        if (presenter.answer().get() == null) {
            nothing.setText(whyNothing());
        }
    }

    private void say(TimelineAnswer answer) {
        Locale locale = presenter.desk().locale().get();
        if (presenter.mode().get() == TimelinePresenter.Mode.POD) {
            Severity severity =
                    answer.timeline().judgement().verdict().severity().orElse(null);
            List<Message> details = new ArrayList<>(answer.timeline().details());
            answer.before().flatMap(this::refusedBefore).ifPresent(details::add);
            tell(severity, answer.timeline().title(), details, locale);
            verdict.offer(podButtons(answer).toArray(Node[]::new));
        } else {
            RolloutForecast forecast = answer.rollout().forecast();
            List<Message> details = forecast.details(answer.rollout().assumptions());
            tell(forecast.severity().orElse(null), forecast.title(), details, locale);
            verdict.offer(rolloutButtons(answer).toArray(Node[]::new));
        }
    }

    /** What callers met before the last edit, where that was refusal. */
    private Optional<Message> refusedBefore(Timeline before) {
        return before.lane("callers")
                .map(Lane.Callers.class::cast)
                .map(callers -> callers.total(Span.Kind.REFUSED, before.viewMs()))
                .filter(refused -> refused > 0)
                .map(refused -> words.message(
                        "before.refused", Spoken.duration(whole(refused)), Spoken.duration(whole(before.viewMs()))));
    }

    private static long whole(long ms) {
        return (ms + 500) / 1000 * 1000;
    }

    private void tell(@Nullable Severity severity, Message title, List<Message> details, Locale locale) {
        String gap = locale.getLanguage().equals("zh") ? "" : " ";
        String second = details.stream().map(d -> d.text(locale)).collect(Collectors.joining(gap));
        verdict.say(severity, title.text(locale), second);
        view.setAccessibleText(title.text(locale) + gap + second);
    }

    private List<Node> podButtons(TimelineAnswer answer) {
        List<Node> buttons = compared(answer);
        answer.fix().ifPresent(fix -> {
            Button preview = button("timeline-preview", "button.preview", presenter.mending()::preview);
            preview.getStyleClass().add("flat");
            buttons.add(preview);
            buttons.add(mending(fix, presenter.mending()::fix));
        });
        return buttons;
    }

    /** What to do with the state before the last edit: back to it, or out of sight. */
    private List<Node> compared(TimelineAnswer answer) {
        List<Node> buttons = new ArrayList<>();
        if (answer.before().isEmpty() || !presenter.comparison().canUndo()) {
            return buttons;
        }
        int added = presenter.comparison().addedLines();
        if (presenter.comparison().ofFix() && added > 0) {
            Label step = new Label(words.text("mended.lines", added, Integer.toString(added)));
            step.getStyleClass().add("verdict-arithmetic");
            step.setMinWidth(Label.USE_PREF_SIZE);
            buttons.add(step);
        }
        buttons.add(undo());
        Button hide = button("timeline-hide-before", "button.hideBefore", presenter::hideBefore);
        hide.setGraphic(Icons.of(Material2OutlinedMZ.VISIBILITY_OFF));
        buttons.add(hide);
        return buttons;
    }

    private Button undo() {
        Button undo = button("timeline-undo", "button.undo", presenter.mending()::undo);
        HBox inside = new HBox(
                Icons.of(Material2OutlinedMZ.UNDO),
                new Label(undo.getText()),
                new KeyCap(KeyCombination.valueOf("Shortcut+Z")));
        inside.getStyleClass().add("timeline-undo");
        undo.setAccessibleText(undo.getText());
        undo.setGraphic(inside);
        undo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return undo;
    }

    private List<Node> rolloutButtons(TimelineAnswer answer) {
        List<Node> buttons = new ArrayList<>();
        if (answer.rollout().forecast().hollow() || answer.rollout().forecast().early()) {
            return podButtons(answer);
        }
        presenter.mending().undrained().ifPresent(finding -> {
            Fix fix = finding.fixes().getFirst();
            Button preview = button(
                    "timeline-preview", "button.preview", () -> presenter.desk().preview(finding, fix));
            preview.getStyleClass().add("flat");
            buttons.add(preview);
            buttons.add(mending(fix, () -> presenter.mending().fix(finding, fix)));
        });
        return buttons;
    }

    private Button mending(Fix fix, Runnable action) {
        Button mend = new Button(fix.title().text(presenter.desk().locale().get()), Mark.wand());
        mend.setId("timeline-fix");
        mend.getStyleClass().add("accent");
        mend.setMinWidth(Button.USE_PREF_SIZE);
        mend.setOnAction(event -> action.run());
        return mend;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void speak(@Nullable Moment moment) {
        Locale locale = presenter.desk().locale().get();
        Optional.ofNullable(moment).ifPresent(m -> view.setAccessibleText(MomentTable.sentence(m, locale)));
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
    public ObservableValue<? extends Number> count() {
        return new ReadOnlyIntegerWrapper(0).getReadOnlyProperty();
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
        return scene == null
                ? OPENING_HEIGHT
                : Math.clamp(scene.getHeight() * SHARE_OF_WINDOW, LEAST_HEIGHT, MOST_HEIGHT);
    }
}
