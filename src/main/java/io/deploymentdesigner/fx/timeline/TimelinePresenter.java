package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Sheet;
import io.deploymentdesigner.probe.timeline.Moment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the Timeline tab shows and what can be done there, without a scene. All calls are on the window's thread. */
final class TimelinePresenter {
    /** One pod, or all pods of a rollout. */
    enum Mode {
        POD,
        ROLLOUT
    }

    private final Desk desk;
    private final Words words;
    private final TimelinePulse pulse;
    private final ReadOnlyObjectWrapper<@Nullable TimelineAnswer> answer = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.POD);
    private final TimelineSight sight = new TimelineSight(answer::get, mode);
    private final ObjectProperty<RolloutTrial> trial = new SimpleObjectProperty<>(RolloutTrial.NONE);
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final TimelineCursor cursor = new TimelineCursor(this::moments, this::redraw);
    private final AssumedApp assumed;
    private final ActiveLane lane;
    private final Comparison comparison = new Comparison();
    private final TimelineMending mending;
    private final TimelineEdits edits;
    private boolean answered;

    /**
     * @param worker where simulations run
     * @param windowThread runs a task on the window's thread
     */
    TimelinePresenter(Desk desk, Executor worker, Executor windowThread) {
        this.desk = desk;
        this.words = Words.of(desk.locale(), TimelinePresenter.class);
        this.assumed = new AssumedApp(desk);
        this.lane = new ActiveLane(answer::get, assumed, this::redraw);
        this.mending = new TimelineMending(desk, answer::get, this::showAnew);
        this.edits = new TimelineEdits(desk, words, assumed, answer::get);
        this.pulse = new TimelinePulse(worker, windowThread, this::show);
        desk.analysis().addListener((o, old, now) -> ask());
        desk.options().addListener((o, old, now) -> ask());
        desk.selection().addListener((o, old, now) -> selected(old, now));
        trial.addListener((o, old, now) -> ask());
        comparison.wanted().addListener((o, old, now) -> forgetUnwanted(now));
        desk.onOpen(this::forget);
        desk.snapshot().addListener((o, old, now) -> waiting());
        desk.onChange(this::changed);
        mode.addListener((o, old, now) -> turn());
        sight.window().addListener((o, old, now) -> redraw());
        desk.locale().addListener((o, old, now) -> redraw());
        ask();
    }

    /** A picture stays until the next one comes; where there is none, nothing is said until then. */
    private void waiting() {
        answered = false;
        if (answer.get() == null) {
            redraw();
        }
    }

    /** Whether what is on the desk has been simulated, or found to be nothing to simulate. */
    boolean answered() {
        return answered;
    }

    private void forget() {
        comparison.forget();
        trial.set(RolloutTrial.NONE);
        showAnew();
    }

    /** The next picture is shown as a whole, with the cursor at what tells most. */
    private void showAnew() {
        sight.follow(true);
        cursor.pin(false);
    }

    /** Where the new text is simulated already, it is simulated once more with what it is compared with. */
    private void changed(SessionChange change) {
        comparison.changed(change, mending.isBusy());
        TimelineAnswer shown = answer.get();
        if (shown != null && shown.version() >= change.after().version()) {
            ask();
        }
    }

    private void forgetUnwanted(boolean wanted) {
        if (!wanted) {
            hideBefore();
        }
    }

    /** Another document of the file has another pod; another container is looked at here too. */
    private void selected(Selection old, Selection now) {
        if (old.document() != now.document()) {
            ask();
        }
        SelectedContainer.of(now).ifPresent(assumed::choose);
    }

    private void ask() {
        Analysis analysis = desk.analysis().get();
        if (analysis != null) {
            int document = desk.selection().get().document();
            pulse.ask(new TimelineRequest(analysis, document, assumed.assumptions(), trial.get(), comparison.before()));
        }
    }

    private void show(Optional<TimelineAnswer> now) {
        answered = true;
        answer.set(now.orElse(null));
        assumed.follow(answer.get());
        now.ifPresent(it -> comparison.seen(it.version(), it.timeline().workload()));
        sight.refresh();
        cursor.settle(decisive());
        redraw();
    }

    private void turn() {
        cursor.pin(false);
        sight.fit();
        cursor.settle(decisive());
        redraw();
    }

    private Optional<Moment> decisive() {
        TimelineAnswer shown = answer.get();
        if (shown == null) {
            return Optional.empty();
        }
        return mode.get() == Mode.POD ? Sheet.decisive(shown.timeline()) : Sheet.decisive(shown.rollout());
    }

    private void redraw() {
        revision.set(revision.get() + 1);
    }

    /** Grows with every change that needs another picture. */
    IntegerProperty revision() {
        return revision;
    }

    /** The newest simulation; null where there is nothing to simulate. */
    ReadOnlyObjectProperty<@Nullable TimelineAnswer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** What happens in the picture of now, in order. */
    List<Moment> moments() {
        TimelineAnswer shown = answer.get();
        if (shown == null) {
            return List.of();
        }
        return mode.get() == Mode.POD ? shown.moments() : shown.turns();
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    /** The stretch of time in view. */
    TimelineSight sight() {
        return sight;
    }

    /** The lane that shows its handles. */
    ActiveLane lane() {
        return lane;
    }

    /** What mends the pod. */
    TimelineMending mending() {
        return mending;
    }

    ObjectProperty<RolloutTrial> trial() {
        return trial;
    }

    TimelineCursor cursor() {
        return cursor;
    }

    AssumedApp assumed() {
        return assumed;
    }

    TimelineEdits edits() {
        return edits;
    }

    Comparison comparison() {
        return comparison;
    }

    Words words() {
        return words;
    }

    Desk desk() {
        return desk;
    }

    /** The picture in so many px; empty where there is nothing to draw. */
    Optional<Drawing> drawing(double width, double height) {
        TimelineAnswer shown = answer.get();
        return shown == null || width < 200 || height < 40
                ? Optional.empty()
                : Optional.of(picture(shown).in(width, height));
    }

    /** What the shapes in view mean; empty where there is nothing to draw. */
    Optional<Drawing> legend(double width) {
        return Optional.ofNullable(answer.get()).map(shown -> picture(shown).legend(width));
    }

    /** The height below which the picture would be cut off, in px. */
    double leastHeight() {
        TimelineAnswer shown = answer.get();
        return shown == null ? 0 : picture(shown).leastHeight();
    }

    private TimelinePicture picture(TimelineAnswer shown) {
        return new TimelinePicture(
                shown,
                mode.get(),
                sight.window().get(),
                cursor,
                comparison.ofFix(),
                lane.id(),
                desk.locale().get());
    }

    /** Goes to the next moment, or with -1 to the one before. */
    void step(int by) {
        cursor.beside(by).ifPresent(this::select);
    }

    /** Shows a moment and keeps the cursor there. */
    void select(Moment chosen) {
        sight.show((double) chosen.at());
        cursor.select(chosen);
    }

    /** Compares no longer, until the next edit. */
    void hideBefore() {
        comparison.forget();
        ask();
    }

    /** A drag begins: what it sets until the next one is one step of the history. */
    void beginDrag() {
        edits.beginStep();
        comparison.hold(true);
        sight.follow(false);
    }

    /** The drag is over. */
    void endDrag() {
        comparison.hold(false);
        ask();
    }

    /** Writes what is tried of the rollout to the file. */
    void writeTrial() {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            edits.write(trial.get().against(shown.timeline().workload().rollout()));
            trial.set(RolloutTrial.NONE);
        }
    }
}
