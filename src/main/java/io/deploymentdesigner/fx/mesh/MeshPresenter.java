package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.check.mesh.ConnectionFailure;
import io.deploymentdesigner.check.mesh.FailureCause.Remedy;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.istio.Injection;
import io.deploymentdesigner.istio.Injector;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.istio.PodSecurityLevel;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the Mesh tab shows and does. The pod is injected on a thread of its own, and only while the tab is open. */
public final class MeshPresenter {
    private final Desk desk;
    private final Executor worker;
    private final Executor window;
    private final ReadOnlyObjectWrapper<@Nullable MeshView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final AtomicLong asked = new AtomicLong();
    private boolean open;

    /**
     * A presenter of the desk's analysis.
     *
     * @param worker where pods are injected, one after the other
     * @param window runs a task on the window's thread
     */
    public MeshPresenter(Desk desk, Executor worker, Executor window) {
        this.desk = desk;
        this.worker = worker;
        this.window = window;
        desk.analysis().subscribe(analysis -> refresh());
        desk.selection().subscribe(selection -> refresh());
    }

    /** What is shown; null where the file holds no workload. */
    public ReadOnlyObjectProperty<@Nullable MeshView> view() {
        return view.getReadOnlyProperty();
    }

    /** Whether what is shown is of the text as it is now; before that nothing can be said to be missing in it. */
    ReadOnlyBooleanProperty answered() {
        return answered.getReadOnlyProperty();
    }

    /** The tab is looked at, or no longer. */
    void open(boolean looked) {
        open = looked;
        refresh();
    }

    private void refresh() {
        Analysis analysis = desk.analysis().get();
        if (!open || analysis == null) {
            return;
        }
        long ticket = asked.incrementAndGet();
        CheckOptions options = desk.options().get();
        Snapshot snapshot = desk.snapshot().get();
        int selected = desk.selection().get().document();
        worker.execute(() -> {
            if (ticket == asked.get()) {
                MeshView made = view(analysis, snapshot, options, selected).orElse(null);
                window.execute(() -> publish(ticket, made, analysis.template()));
            }
        });
    }

    private void publish(long ticket, @Nullable MeshView made, String read) {
        if (ticket == asked.get()) {
            view.set(made);
            answered.set(!read.isBlank() && read.equals(desk.snapshot().get().text()));
        }
    }

    private static Optional<MeshView> view(Analysis analysis, Snapshot snapshot, CheckOptions options, int selected) {
        List<Field> objects = Manifests.of(analysis.stream().documents());
        return objects.stream()
                .filter(each -> !PodFields.of(each).containers().isEmpty())
                .reduce((first, next) -> next.document().index() == selected ? next : first)
                .map(manifest -> view(manifest, snapshot, options, objects, analysis));
    }

    /** What all engines found in the workload's document, and in the others of its file. */
    private static List<Diagnostic> found(Field manifest, Analysis analysis) {
        return analysis.diagnostics()
                .filter(each -> each.document() == manifest.document().index()
                        || each.code().startsWith("X"))
                .toList();
    }

    /** The pod template as it is written; as rendered where the two readings do not have the same documents. */
    private static PodFields template(Field manifest, Snapshot snapshot) {
        YamlDocument document = snapshot.document(manifest.document().index());
        PodFields written =
                document == null ? null : PodFields.of(Field.root(document).at(manifest.yamlPath()));
        return written == null || written.containers().isEmpty() ? PodFields.of(manifest) : written;
    }

    private static MeshView view(
            Field manifest, Snapshot snapshot, CheckOptions options, List<Field> objects, Analysis analysis) {
        List<Diagnostic> found = found(manifest, analysis);
        MeshSettings mesh = options.mesh();
        Injection injection = Injector.inject(manifest, mesh);
        return new MeshView(
                manifest.document().index(),
                manifest,
                template(manifest, snapshot),
                snapshot.text(),
                analysis.template(),
                mesh,
                options.assumptions().proxy(),
                injection,
                SecurityRow.of(manifest, mesh),
                found.stream().filter(each -> isOfTheMesh(each, injection)).toList(),
                ConnectionFailure.causes(manifest, mesh, objects, options.assumptions(), found));
    }

    /** What the mesh's engine found, and that its agent does not know the port of a probe. */
    private static boolean isOfTheMesh(Diagnostic finding, Injection injection) {
        boolean unknown = finding.code().equals("P17")
                && injection.probes().stream().anyMatch(probe -> !probe.portKnown() && !probe.isHook());
        return finding.source() == Source.MESH || unknown;
    }

    /** The mesh and namespace in force. */
    MeshSettings settings() {
        return desk.options().get().mesh();
    }

    /** Looks at the pod in another mode. */
    void choose(MeshMode mode) {
        set(settings().in(mode));
    }

    /** Looks at the pod in a namespace that enforces another level. */
    void choose(PodSecurityLevel level) {
        set(settings().enforcing(level));
    }

    /** Takes the namespace to be labelled for the mesh, or not to be. */
    void label(boolean asks) {
        set(settings().labelled(asks));
    }

    /** Assumes other times of the proxy; the file does not change. */
    void assume(ProxyTimes times) {
        CheckOptions options = desk.options().get();
        desk.options().set(options.with(options.assumptions().withProxy(times)));
    }

    private void set(MeshSettings settings) {
        desk.options().set(desk.options().get().with(settings));
    }

    /** Goes to a field of the text. */
    void reveal(Field field) {
        desk.reveal(field.range());
    }

    /** Cures a cause, in whichever document of the file. */
    void perform(Remedy remedy) {
        MeshView shown = view.get();
        if (shown != null) {
            desk.perform(Intent.of(remedy.fix(), remedy.document()).madeFor(shown.analysed()));
        }
    }

    /** Mends something of the workload shown, as one undoable step. */
    void perform(Fix fix) {
        MeshView shown = view.get();
        if (shown != null) {
            desk.perform(Intent.of(fix, shown.document()).madeFor(shown.analysed()));
        }
    }

    /**
     * Changes a switch of the workload shown as it is written by now: hands are faster than the checks.
     *
     * @return whether it was not refused
     */
    boolean change(Message label, Function<SwitchEdits, Optional<YamlEdit>> change) {
        MeshView shown = view.get();
        if (shown == null) {
            return false;
        }
        Snapshot now = desk.snapshot().get();
        return change.apply(new SwitchEdits(template(shown.manifest(), now)))
                .map(edit -> desk.perform(Intent.of(label, shown.document(), edit)))
                .filter(Outcome.Refused.class::isInstance)
                .isEmpty();
    }

    /** Changes the workload shown, as one undoable step. */
    void perform(Message label, List<YamlEdit> edits) {
        MeshView shown = view.get();
        if (shown != null) {
            desk.perform(new Intent(label, shown.document(), edits, null).madeFor(shown.source()));
        }
    }
}
