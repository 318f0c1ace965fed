package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.drawing.Sheet;
import io.deploymentdesigner.probe.timeline.Moment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
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
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.POD);
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final TimelineCursor cursor = new TimelineCursor(this::moments, this::redraw);
    private final Comparison comparison = new Comparison();
    private final AssumedApp assumed;
    private final TimelineInquiry inquiry;
    private final TimelineSight sight;
    private final ActiveLane lane;
    private final TimelineMending mending;
    private final TimelineEdits edits;

    /**
     * @param worker where simulations run
     * @param windowThread runs a task on the window's thread
     */
    TimelinePresenter(Desk desk, Executor worker, Executor windowThread) {
        this.desk = desk;
        this.words = Words.of(desk.locale(), TimelinePresenter.class);
        this.assumed = new AssumedApp(desk);
        this.inquiry = new TimelineInquiry(desk, worker, windowThread, assumed, comparison, this::news);
        this.sight = new TimelineSight(answer()::get, mode);
        this.lane = new ActiveLane(answer()::get, assumed, this::redraw);
        this.mending = new TimelineMending(desk, this::showAnew);
        this.edits = new TimelineEdits(desk, words, assumed, answer()::get);
        desk.selection().addListener((o, old, now) -> SelectedContainer.of(now).ifPresent(assumed::choose));
        comparison.wanted().addListener((o, old, now) -> forgetUnwanted(now));
        desk.onOpen(this::forget);
        desk.onChange(this::changed);
        mode.addListener((o, old, now) -> turn());
        sight.window().addListener((o, old, now) -> redraw());
        desk.locale().addListener((o, old, now) -> redraw());
        inquiry.begin();
    }

    private void forget() {
        comparison.forget();
        trial().set(RolloutTrial.NONE);
        showAnew();
    }

    /** The next picture is shown as a whole, with the cursor at what tells most. */
    private void showAnew() {
        sight.follow(true);
        cursor.pin(false);
    }

    private void changed(SessionChange change) {
        comparison.changed(change, mending.isBusy());
        inquiry.askAgain(change.after().version());
    }

    private void forgetUnwanted(boolean wanted) {
        if (!wanted) {
            hideBefore();
        }
    }

    private void news() {
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
        return Optional.ofNullable(answer().get())
                .flatMap(shown -> isPod() ? Sheet.decisive(shown.timeline()) : Sheet.decisive(shown.rollout()));
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
        return inquiry.answer();
    }

    /** Whether what is on the desk has been simulated, or found to be nothing to simulate. */
    boolean answered() {
        return inquiry.answered();
    }

    /** The line, from 1, that keeps the picture at the last readable version; 0 where it is of the text as it is. */
    int unreadable() {
        return inquiry.unreadable();
    }

    /** Why there is no picture; nothing is said until that is known. */
    String whyNothing() {
        boolean known = answered() || desk.snapshot().get().text().isBlank();
        return known
                ? new NothingToDraw(words)
                        .say(desk.snapshot().get(), desk.analysis().get())
                : "";
    }

    /** What happens in the picture of now, in order. */
    List<Moment> moments() {
        TimelineAnswer shown = answer().get();
        if (shown == null) {
            return List.of();
        }
        return isPod() ? shown.moments() : shown.turns();
    }

    private boolean isPod() {
        return mode.get() == Mode.POD;
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
        return inquiry.trial();
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

    /** The picture of now; empty where there is nothing to draw. */
    Optional<TimelinePicture> picture() {
        return Optional.ofNullable(answer().get())
                .map(shown -> new TimelinePicture(
                        shown,
                        mode.get(),
                        sight.window().get(),
                        cursor,
                        comparison.ofFix(),
                        lane.id(),
                        desk.locale().get()));
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
        inquiry.ask();
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
        inquiry.ask();
    }

    /** Writes what is tried of the rollout to the file. */
    void writeTrial() {
        TimelineAnswer shown = answer().get();
        if (shown != null) {
            edits.write(trial().get().against(shown.timeline().workload().rollout()));
            trial().set(RolloutTrial.NONE);
        }
    }
}
