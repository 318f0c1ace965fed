package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.placeholder.Tokens;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlNodes;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The desk at which all panes sit: what they see of the open file, and what they may ask for. Everything flows one way:
 * a pane asks, the session changes, every pane shows the new snapshot. All calls and all events are on the window's
 * thread; only the analysis works elsewhere.
 */
public final class Desk {
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Analysis> analysis = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> saved = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<Feed> feed;
    private final ObjectProperty<CheckOptions> options;
    private final ObjectProperty<SourceView> view = new SimpleObjectProperty<>(SourceView.TEMPLATE);
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(Locale.ENGLISH);
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final List<Consumer<SessionChange>> changeListeners = new ArrayList<>();
    private final List<Consumer<TextRange>> revealListeners = new ArrayList<>();
    private final List<Runnable> openListeners = new ArrayList<>();
    private final List<Consumer<String>> showListeners = new ArrayList<>();
    private final AnalysisPulse pulse;
    private @Nullable FixProver prover;
    private Session session;

    /**
     * A desk with an empty text.
     *
     * @param feed what fills placeholders at first
     * @param options what is checked at first
     * @param analyst answers a question; called on {@code worker}
     * @param worker where analyses run, one after the other
     * @param window runs a task on the window's thread
     */
    public Desk(
            Feed feed, CheckOptions options, Function<Question, Analysis> analyst, Executor worker, Executor window) {
        this.session = new Session("", reader(feed.engine()));
        this.feed = new SimpleObjectProperty<>(feed);
        this.options = new SimpleObjectProperty<>(options);
        this.pulse = new AnalysisPulse(analyst, worker, window, this::answered);
        this.feed.addListener((o, old, now) -> fed(old, now));
        this.options.addListener((o, old, now) -> ask());
        open("");
    }

    /**
     * Offers from now on only fixes that were tried and help.
     *
     * @param idle where fixes are tried, one after the other
     * @param window runs a task on the window's thread
     */
    public void proveFixes(Executor idle, Executor window) {
        prover = new FixProver(idle, window, analysis::set);
    }

    private void answered(Question question, Analysis found) {
        if (prover == null) {
            analysis.set(found);
        } else {
            prover.show(question, found);
        }
    }

    private void fed(Feed before, Feed now) {
        if (before.engine().equals(now.engine())) {
            ask();
        } else {
            session.readWith(reader(now.engine()));
        }
    }

    /** What counts as a placeholder for a tool: tokens only where tokens are replaced. */
    private static TemplateReader reader(Engine engine) {
        return TemplateReader.of(
                engine instanceof Tokens(List<String> own) ? new TokenSyntax(true, own) : TokenSyntax.CLEAR);
    }

    /** Puts another text on the desk, which counts as saved; selection, preview and view start anew. */
    public void open(String text) {
        session = new Session(text, reader(feed.get().engine()));
        session.listen(this::changed);
        // What was found in another text is nothing to show beside this one.
        analysis.set(null);
        preview.set(null);
        view.set(SourceView.TEMPLATE);
        selection.set(Selection.NONE);
        saved.set(text);
        analysis.set(null);
        publish();
        List.copyOf(openListeners).forEach(Runnable::run);
    }

    private void changed(SessionChange change) {
        publish();
        List.copyOf(changeListeners).forEach(listener -> listener.accept(change));
    }

    private void publish() {
        snapshot.set(session.snapshot());
        refreshHistory();
        ask();
    }

    private void refreshHistory() {
        unsaved.set(session.unsaved());
        undoable.set(session.canUndo());
        redoable.set(session.canRedo());
    }

    private void ask() {
        pulse.ask(new Question(snapshot.get(), feed.get(), options.get()));
    }

    /** The text of this moment and its tree. */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** The newest finished analysis of this text; its version may lie behind the snapshot's. Null before the first. */
    public ReadOnlyObjectProperty<@Nullable Analysis> analysis() {
        return analysis.getReadOnlyProperty();
    }

    /** What is selected, in every pane. */
    public ObjectProperty<Selection> selection() {
        return selection;
    }

    /** What fills the placeholders: tool, pipeline, values. */
    public ObjectProperty<Feed> feed() {
        return feed;
    }

    /** What is checked, under which assumptions. */
    public ObjectProperty<CheckOptions> options() {
        return options;
    }

    /** What the YAML pane shows. */
    public ObjectProperty<SourceView> view() {
        return view;
    }

    /** What the diff view compares instead of saved and edited, null for those. */
    public ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** English or Simplified Chinese. */
    public ObjectProperty<Locale> locale() {
        return locale;
    }

    /** Light, dark or as the system is. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** How large everything is drawn, 1 at 100 %. */
    public DoubleProperty zoom() {
        return zoom;
    }

    /** The sentences above the panes, newest last. */
    public ObservableList<Notice> notices() {
        return notices;
    }

    /** Whether the text differs from the saved one. */
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /** The text as it was opened or last saved. */
    public ReadOnlyObjectProperty<String> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether there is something to undo. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is something to redo. */
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** Hears of every change of the text, after {@link #snapshot()} has the new one. */
    public void onChange(Consumer<SessionChange> listener) {
        changeListeners.add(listener);
    }

    /** Hears when another file was put on the desk, after {@link #snapshot()} has its text. */
    public void onOpen(Runnable listener) {
        openListeners.add(listener);
    }

    /** Hears when a piece of the text should be shown. */
    public void onReveal(Consumer<TextRange> listener) {
        revealListeners.add(listener);
    }

    /** Hears which tab below the panes is asked for, by its id. */
    public void onShow(Consumer<String> listener) {
        showListeners.add(listener);
    }

    /** Asks for a tab below the panes, by its id, such as {@code mesh}. */
    public void show(String tab) {
        List.copyOf(showListeners).forEach(listener -> listener.accept(tab));
    }

    /** Makes a change; a refused one is reported with the reason, and the text stays. */
    public Outcome perform(Intent intent) {
        Outcome outcome = session.perform(intent);
        if (outcome instanceof Outcome.Refused(Message reason, TextRange range)) {
            report(Severity.WARNING, reason);
            reveal(range);
        }
        return outcome;
    }

    /** Mends a finding as one undoable step. */
    public Outcome perform(Diagnostic finding, Fix fix) {
        return perform(intent(finding, fix));
    }

    /** Shows in the diff view what mending a finding would change; nothing is changed. */
    public void preview(Diagnostic finding, Fix fix) {
        preview(intent(finding, fix));
    }

    /** Shows in the diff view what an intent would change; nothing is changed. */
    public void preview(Intent intent) {
        Session trial = new Session(session.snapshot().text(), reader(feed.get().engine()));
        if (trial.perform(intent) instanceof Outcome.Refused(Message reason, TextRange range)) {
            report(Severity.WARNING, reason);
            reveal(range);
            return;
        }
        preview(new Preview(
                intent.label(), session.snapshot().text(), trial.snapshot().text()));
    }

    /** Shows two texts in the diff view; null goes back to saved and edited. */
    public void preview(@Nullable Preview change) {
        preview.set(change);
        view.set(SourceView.DIFF);
    }

    private static Intent intent(Diagnostic finding, Fix fix) {
        return Intent.of(fix, finding.document());
    }

    /** Changes the text itself, as typing does; changes with the same merge key become one step of the history. */
    public void type(TextPatch patch, @Nullable String mergeKey) {
        session.type(patch, mergeKey);
    }

    /** Takes the last change back. */
    public void undo() {
        session.undo();
    }

    /** Makes the change that was taken back. */
    public void redo() {
        session.redo();
    }

    /** The text of this moment is on the disk. */
    public void markSaved() {
        saved.set(session.snapshot().text());
        session.markSaved();
    }

    /** Selects a field or part everywhere. */
    public void select(int document, YamlPath path, Selection.Origin origin) {
        selection.set(new Selection(document, path, origin));
    }

    /** Selects what stands at a place of the text. */
    public void selectAt(int offset, Selection.Origin origin) {
        YamlDocument document = documentAt(offset);
        if (document != null) {
            select(document.index(), YamlNodes.pathAt(document, offset), origin);
        }
    }

    private @Nullable YamlDocument documentAt(int offset) {
        YamlDocument last = null;
        for (YamlDocument each : snapshot.get().stream().documents()) {
            last = last == null || each.range().start() <= offset ? each : last;
        }
        return last;
    }

    /** Scrolls the text to a place, marks it, and selects the field there. */
    public void reveal(TextRange range) {
        selectAt(range.start(), Selection.Origin.PROGRAM);
        List.copyOf(revealListeners).forEach(listener -> listener.accept(range));
    }

    /** Says something above the panes. */
    public void report(Severity severity, Message message) {
        report(Notice.of(severity, message));
    }

    /** Says something above the panes, with answers; the same sentence is not said twice. */
    public void report(Notice notice) {
        notices.removeIf(other -> other.message().equals(notice.message()));
        notices.add(notice);
    }
}
