package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Handle;
import io.deploymentdesigner.probe.drawing.PodDrawing;
import io.deploymentdesigner.probe.drawing.RolloutDrawing;
import io.deploymentdesigner.probe.drawing.Sheet;
import io.deploymentdesigner.probe.drawing.View;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
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
    private final ObjectProperty<@Nullable Moment> moment = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Timeline> before = new SimpleObjectProperty<>();
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private double cursor = View.NO_CURSOR;
    private String activeLane = "";
    private boolean pinned;
    private boolean fitted = true;
    private int drags;
    private boolean fixing;
    private @Nullable Timeline mended;

    /**
     * @param worker where simulations run
     * @param windowThread runs a task on the window's thread
     */
    TimelinePresenter(Desk desk, Executor worker, Executor windowThread) {
        this.desk = desk;
        this.words = Words.of(desk.locale(), TimelinePresenter.class);
        this.pulse = new TimelinePulse(worker, windowThread, this::show);
        desk.analysis().addListener((o, old, now) -> ask());
        desk.options().addListener((o, old, now) -> ask());
        trial.addListener((o, old, now) -> ask());
        desk.onOpen(this::forget);
        desk.onChange(change -> forgetBeforeAfterAnotherEdit());
        mode.addListener((o, old, now) -> fit());
        window.addListener((o, old, now) -> redraw());
        moment.addListener((o, old, now) -> redraw());
        before.addListener((o, old, now) -> redraw());
        desk.locale().addListener((o, old, now) -> redraw());
        ask();
    }

    private void forget() {
        before.set(null);
        trial.set(RolloutTrial.NONE);
        fitted = true;
        pinned = false;
    }

    private void forgetBeforeAfterAnotherEdit() {
        if (!fixing) {
            before.set(null);
        }
    }

    private void ask() {
        Analysis analysis = desk.analysis().get();
        if (analysis != null) {
            pulse.ask(new TimelineRequest(analysis, desk.selection().get().document(), assumptions(), trial.get()));
        }
    }

    private void show(Optional<TimelineAnswer> now) {
        answer.set(now.orElse(null));
        if (mended != null) {
            before.set(mended);
            mended = null;
        }
        if (fitted) {
            fit();
        }
        if (!pinned) {
            TimelineAnswer shown = answer.get();
            moment.set(shown == null ? null : Sheet.decisive(shown.timeline()).orElse(null));
            Moment decisive = moment.get();
            cursor = decisive == null ? View.NO_CURSOR : decisive.at();
        }
        redraw();
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

    ObjectProperty<Mode> mode() {
        return mode;
    }

    ObjectProperty<ViewWindow> window() {
        return window;
    }

    ObjectProperty<RolloutTrial> trial() {
        return trial;
    }

    /** The moment the call-out tells; null for none. */
    ObjectProperty<@Nullable Moment> moment() {
        return moment;
    }

    /** The timeline before the last fix, shown as a ghost; null for none. */
    ObjectProperty<@Nullable Timeline> before() {
        return before;
    }

    Words words() {
        return words;
    }

    Desk desk() {
        return desk;
    }

    Assumptions assumptions() {
        return desk.options().get().assumptions();
    }

    /** Assumes something else; the file does not change. */
    void assume(UnaryOperator<Assumptions> change) {
        Assumptions changed = change.apply(assumptions());
        if (!changed.equals(assumptions())) {
            desk.options().set(desk.options().get().with(changed));
        }
    }

    /** The picture in so many px; empty where there is nothing to draw. */
    Optional<Drawing> drawing(double width, double height) {
        TimelineAnswer shown = answer.get();
        if (shown == null || width < 200 || height < 40) {
            return Optional.empty();
        }
        View view = new View(
                width,
                height,
                window.get().from(),
                window.get().to(),
                cursor,
                true,
                activeLane,
                desk.locale().get());
        return Optional.of(
                mode.get() == Mode.POD
                        ? PodDrawing.draw(shown.timeline(), view, before.get(), moment.get())
                        : RolloutDrawing.draw(shown.rollout(), view));
    }

    /** The height below which the picture would be cut off, in px. */
    double leastHeight() {
        TimelineAnswer shown = answer.get();
        if (shown == null) {
            return 0;
        }
        return mode.get() == Mode.POD
                ? PodDrawing.leastHeight(shown.timeline(), before.get() != null)
                : RolloutDrawing.leastHeight(shown.rollout());
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

    /** What can be seen at all, in milliseconds. */
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
            window.set(new ViewWindow(0, Math.max(1, view)));
        }
    }

    void zoom(double around, double factor) {
        fitted = false;
        window.set(window.get().zoomed(around, factor, end()));
    }

    void pan(double byMs) {
        fitted = false;
        window.set(window.get().moved(byMs, end()));
    }

    /** The instant under the cursor in milliseconds; {@link View#NO_CURSOR} for none. */
    double cursor() {
        return cursor;
    }

    /** Makes a lane show its handles; empty for none. */
    void activate(String lane) {
        if (!activeLane.equals(lane)) {
            activeLane = lane;
            redraw();
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
        }
    }

    /** Moves the cursor, onto a moment if one is within reach; a pinned cursor stays. */
    void point(double ms, double reachMs) {
        if (!pinned) {
            Optional<Moment> near = nearest(ms, reachMs);
            cursor = near.map(m -> (double) m.at()).orElse(Math.max(0, ms));
            moment.set(near.orElse(null));
            redraw();
        }
    }

    /** Pins the cursor where it is, or frees it. */
    void pin(boolean keep) {
        pinned = keep;
    }

    boolean pinned() {
        return pinned;
    }

    private Optional<Moment> nearest(double ms, double reach) {
        TimelineAnswer shown = answer.get();
        if (shown == null || mode.get() == Mode.ROLLOUT) {
            return Optional.empty();
        }
        return shown.moments().stream()
                .filter(m -> Math.abs(m.at() - ms) <= reach)
                .min((a, b) -> {
                    int near = Double.compare(Math.abs(a.at() - ms), Math.abs(b.at() - ms));
                    return near != 0 ? near : weight(a) - weight(b);
                });
    }

    private static int weight(Moment moment) {
        return moment.lines().size() > 1 ? 0 : moment.tone() == Moment.Tone.NOTE ? 2 : 1;
    }

    /** Goes to the next moment, or with -1 to the one before. */
    void step(int by) {
        TimelineAnswer shown = answer.get();
        if (shown == null || shown.moments().isEmpty()) {
            return;
        }
        List<Moment> moments = shown.moments();
        int current = moments.indexOf(moment.get());
        int first = current >= 0 ? current : by > 0 ? -1 : moments.size();
        select(moments.get(Math.clamp(first + by, 0, moments.size() - 1)));
    }

    /** Shows a moment and keeps the cursor there. */
    void select(Moment chosen) {
        pinned = true;
        cursor = chosen.at();
        window.set(window.get().showing((double) chosen.at(), end()));
        moment.set(chosen);
        redraw();
    }

    /** Makes the fix, and remembers what it was like before. */
    void fix() {
        TimelineAnswer shown = answer.get();
        Fix fix = shown == null ? null : shown.fix().orElse(null);
        if (shown == null || fix == null) {
            return;
        }
        fixing = true;
        pinned = false;
        fitted = true;
        mended = shown.timeline();
        if (desk.perform(Intent.of(fix, shown.document())) instanceof Outcome.Refused) {
            mended = null;
        }
        fixing = false;
    }

    /** Takes the fix back. */
    void undoFix() {
        before.set(null);
        desk.undo();
    }

    /** Shows in the diff view what the fix would change. */
    void preview() {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            shown.fix().ifPresent(fix -> desk.preview(Intent.of(fix, shown.document())));
        }
    }

    /** A drag begins: what it sets until the next one is one step of the history. */
    void beginDrag() {
        drags++;
        fitted = false;
    }

    /** Sets what a handle sets; a probe's number goes to the file, the application's time is assumed. */
    void set(Handle handle, long value) {
        TimelineAnswer shown = answer.get();
        if (shown == null) {
            return;
        }
        if (handle.target() == Handle.Target.SERVES_AFTER) {
            String name = shown.timeline()
                    .workload()
                    .containers()
                    .get(handle.container())
                    .name();
            assume(a -> a.withApp(name, app -> app.servingAfter(Math.max(0, value))));
            return;
        }
        handle.probe().ifPresent(kind -> {
            Field probe = shown.timeline()
                    .workload()
                    .containers()
                    .get(handle.container())
                    .probeField(kind);
            Field field = probe.get(handle.target().field());
            write(field, Math.max(least(handle), value), shown.document(), handle.id());
        });
    }

    /** The period of the probe a handle belongs to, in seconds; 1 where there is none. */
    long periodSeconds(Handle handle) {
        TimelineAnswer shown = answer.get();
        return shown == null
                ? 1
                : handle.probe()
                        .map(kind -> shown.timeline()
                                .workload()
                                .containers()
                                .get(handle.container())
                                .probe(kind))
                        .map(ProbeSpec::periodSeconds)
                        .orElse(1);
    }

    private static long least(Handle handle) {
        return handle.target() == Handle.Target.INITIAL_DELAY ? 0 : 1;
    }

    private void write(Field field, long value, int document, String handle) {
        if (!field.exists() || field.intValue() != value) {
            YamlEdit edit = new YamlEdit.SetScalar(field.yamlPath(), Long.toString(value), YamlEdit.ValueType.LITERAL);
            desk.perform(
                    new Intent(words.message("edit.set", field.name()), document, List.of(edit), handle + "#" + drags));
        }
    }

    /** Writes a tried number of replicas to the file. */
    void writeReplicas() {
        TimelineAnswer shown = answer.get();
        if (shown != null && trial.get().replicas().isPresent()) {
            Field replicas = shown.timeline().workload().object().get("spec", "replicas");
            beginDrag();
            write(replicas, trial.get().replicas().getAsInt(), shown.document(), "replicas");
            trial.set(RolloutTrial.NONE);
        }
    }
}
