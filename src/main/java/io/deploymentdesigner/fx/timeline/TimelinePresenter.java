package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Sheet;
import io.deploymentdesigner.probe.timeline.Lane;
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
    private final ObjectProperty<ViewWindow> window = new SimpleObjectProperty<>(new ViewWindow(0, 60_000));
    private final ObjectProperty<RolloutTrial> trial = new SimpleObjectProperty<>(RolloutTrial.NONE);
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final TimelineCursor cursor = new TimelineCursor(this::moments, this::redraw);
    private final AssumedApp assumed;
    private final Comparison comparison = new Comparison();
    private final TimelineEdits edits;
    private String activeLane = "";
    private boolean fitted = true;
    private boolean fixing;
    private boolean answered;

    /**
     * @param worker where simulations run
     * @param windowThread runs a task on the window's thread
     */
    TimelinePresenter(Desk desk, Executor worker, Executor windowThread) {
        this.desk = desk;
        this.words = Words.of(desk.locale(), TimelinePresenter.class);
        this.assumed = new AssumedApp(desk);
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
        window.addListener((o, old, now) -> redraw());
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
        fitted = true;
        cursor.pin(false);
    }

    /** Where the new text is simulated already, it is simulated once more with what it is compared with. */
    private void changed(SessionChange change) {
        comparison.changed(change, fixing);
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
        if (fitted) {
            fit();
        }
        cursor.settle(decisive());
        redraw();
    }

    private void turn() {
        cursor.pin(false);
        fit();
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

    ObjectProperty<ViewWindow> window() {
        return window;
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
                window.get(),
                cursor,
                comparison.ofFix(),
                activeLane,
                desk.locale().get());
    }

    /** The finding that says callers are refused when a pod ends, with its fix; empty where all is well. */
    Optional<Diagnostic> undrained() {
        Analysis analysis = desk.analysis().get();
        return analysis == null
                ? Optional.empty()
                : analysis.diagnostics()
                        .filter(d -> d.code().equals("D02") && !d.fixes().isEmpty())
                        .findFirst();
    }

    /** The earliest that can be seen, in milliseconds; before a rollout its old pods. */
    double start() {
        TimelineAnswer shown = answer.get();
        return shown == null || mode.get() == Mode.POD ? 0 : -shown.rollout().leadMs();
    }

    /** The latest that can be seen, in milliseconds. */
    double end() {
        TimelineAnswer shown = answer.get();
        if (shown == null) {
            return 60_000;
        }
        return mode.get() == Mode.POD
                ? Math.max(1, shown.timeline().run().coveredMs())
                : Math.max(1, shown.rollout().viewMs());
    }

    /** Shows the whole story. */
    void fit() {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            fitted = true;
            long view = mode.get() == Mode.POD
                    ? shown.timeline().viewMs()
                    : shown.rollout().viewMs();
            window.set(new ViewWindow(start(), Math.max(1, view)));
        }
    }

    void zoom(double around, double factor) {
        fitted = false;
        window.set(window.get().zoomed(around, factor, start(), end()));
    }

    void pan(double byMs) {
        fitted = false;
        window.set(window.get().moved(byMs, start(), end()));
    }

    /** Makes a lane show its handles and its container the chosen one; empty for none. */
    void activate(String lane) {
        if (!activeLane.equals(lane)) {
            activeLane = lane;
            redraw();
        }
    }

    /** The lane at a place was chosen: its container is meant in what is assumed. */
    void choose(String lane) {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            shown.timeline().lane(lane).filter(l -> l.container() >= 0).ifPresent(l -> assumed.choose(l.container()));
        }
    }

    /** Makes the next probe's lane show its handles, or with -1 the one before. */
    void stepLane(int by) {
        TimelineAnswer shown = answer.get();
        List<String> lanes = shown == null
                ? List.of()
                : shown.timeline().lanes().stream()
                        .filter(Lane.Probe.class::isInstance)
                        .map(Lane::id)
                        .toList();
        if (!lanes.isEmpty()) {
            int next = lanes.indexOf(activeLane) + by;
            activate(lanes.get(Math.floorMod(next, lanes.size())));
            choose(activeLane);
        }
    }

    /** Goes to the next moment, or with -1 to the one before. */
    void step(int by) {
        cursor.beside(by).ifPresent(this::select);
    }

    /** Shows a moment and keeps the cursor there. */
    void select(Moment chosen) {
        window.set(window.get().showing((double) chosen.at(), start(), end()));
        cursor.select(chosen);
    }

    /** Makes the fix, and remembers what it was like before. */
    void fix() {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            shown.fix().ifPresent(fix -> mend(() -> desk.perform(intent(fix, shown))));
        }
    }

    /** Makes the fix of a finding, and remembers what it was like before. */
    void fix(Diagnostic finding, Fix fix) {
        mend(() -> desk.perform(finding, fix));
    }

    private void mend(Runnable fix) {
        fixing = true;
        cursor.pin(false);
        fitted = true;
        fix.run();
        fixing = false;
    }

    private static Intent intent(Fix fix, TimelineAnswer shown) {
        return Intent.of(fix, shown.document());
    }

    /** Takes the last edit back. */
    void undo() {
        desk.undo();
    }

    /** Compares no longer, until the next edit. */
    void hideBefore() {
        comparison.forget();
        ask();
    }

    /** Shows in the diff view what the fix would change. */
    void preview() {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            shown.fix().ifPresent(fix -> desk.preview(intent(fix, shown)));
        }
    }

    /** A drag begins: what it sets until the next one is one step of the history. */
    void beginDrag() {
        edits.beginStep();
        comparison.hold(true);
        fitted = false;
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
