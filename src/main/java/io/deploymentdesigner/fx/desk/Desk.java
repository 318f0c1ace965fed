package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The desk at which all panes sit: what they see of the open file, and what they may ask for. Everything flows one way:
 * a pane asks, the session changes, every pane shows the new snapshot. All calls and all events are on the window's
 * thread; only the analysis works elsewhere.
 */
public final class Desk {
    private final OpenText text;
    private final Findings findings;
    private final Viewpoint viewpoint;
    private final Looks looks = new Looks();
    private final Notices notices = new Notices();
    private final Listeners<SessionChange> changes = new Listeners<>();
    private final Listeners<Desk> openings = new Listeners<>();
    private final Tabs tabs = new Tabs();

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
        this.findings = new Findings(feed, options, analyst, worker, window);
        this.text = new OpenText(feed.engine(), this::changed);
        this.viewpoint = new Viewpoint(text.snapshot());
        findings.feed().addListener((o, old, now) -> fed(old, now));
        findings.options().addListener((o, old, now) -> ask());
        open("");
    }

    /**
     * Offers from now on only fixes that were tried and help.
     *
     * @param idle where fixes are tried, one after the other
     * @param window runs a task on the window's thread
     */
    public void proveFixes(Executor idle, Executor window) {
        findings.proveFixes(idle, window);
    }

    private void fed(Feed before, Feed now) {
        if (before.engine().equals(now.engine())) {
            ask();
        } else {
            text.readFor(now.engine());
        }
    }

    /** Puts another text on the desk, which counts as saved; selection, preview and view start anew. */
    public void open(String other) {
        findings.forget();
        viewpoint.reset();
        text.begin(other);
        ask();
        openings.tell(this);
    }

    private void changed(SessionChange change) {
        ask();
        changes.tell(change);
    }

    private void ask() {
        findings.ask(snapshot().get());
    }

    /** The text of this moment and its tree. */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return text.snapshot();
    }

    /** The newest finished analysis of this text; its version may lie behind the snapshot's. Null before the first. */
    public ReadOnlyObjectProperty<@Nullable Analysis> analysis() {
        return findings.analysis();
    }

    /** What fills the placeholders: tool, pipeline, values. */
    public ObjectProperty<Feed> feed() {
        return findings.feed();
    }

    /** What is checked, under which assumptions. */
    public ObjectProperty<CheckOptions> options() {
        return findings.options();
    }

    /** What is selected, in every pane. */
    public ObjectProperty<Selection> selection() {
        return viewpoint.selection();
    }

    /** What the YAML pane shows. */
    public ObjectProperty<SourceView> view() {
        return viewpoint.view();
    }

    /** What the diff view compares instead of saved and edited, null for those. */
    public ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return viewpoint.preview();
    }

    /** How the window speaks and how it is drawn. */
    public Looks looks() {
        return looks;
    }

    /** English or Simplified Chinese. */
    public ObjectProperty<Locale> locale() {
        return looks.locale();
    }

    /** The sentences above the panes, newest last. */
    public ObservableList<Notice> notices() {
        return notices.all();
    }

    /** Whether the text differs from the saved one. */
    public ReadOnlyBooleanProperty unsaved() {
        return text.unsaved();
    }

    /** The text as it was opened or last saved. */
    public ReadOnlyObjectProperty<String> saved() {
        return text.saved();
    }

    /** Whether there is something to undo. */
    public ReadOnlyBooleanProperty undoable() {
        return text.undoable();
    }

    /** Whether there is something to redo. */
    public ReadOnlyBooleanProperty redoable() {
        return text.redoable();
    }

    /** Hears of every change of the text, after {@link #snapshot()} has the new one. */
    public void onChange(Consumer<SessionChange> listener) {
        changes.add(listener);
    }

    /** Hears when another file was put on the desk, after {@link #snapshot()} has its text. */
    public void onOpen(Runnable listener) {
        openings.add(desk -> listener.run());
    }

    /** Hears when a piece of the text should be shown. */
    public void onReveal(Consumer<TextRange> listener) {
        viewpoint.revealed().add(listener);
    }

    /** Who asks for a tab below the panes, and who brings it up. */
    public Tabs tabs() {
        return tabs;
    }

    /** Makes a change; a refused one is reported with the reason, and the text stays. */
    public Outcome perform(Intent intent) {
        Outcome outcome = text.perform(intent);
        if (outcome instanceof Outcome.Refused refused) {
            tell(refused);
        }
        return outcome;
    }

    private void tell(Outcome.Refused refused) {
        report(Severity.WARNING, refused.message());
        reveal(refused.range());
    }

    /** Mends a finding as one undoable step. */
    public Outcome perform(Diagnostic finding, Fix fix) {
        return perform(intent(finding, fix));
    }

    /** Shows in the diff view what mending a finding would change; nothing is changed. */
    public void preview(Diagnostic finding, Fix fix) {
        preview(intent(finding, fix));
    }

    /** Made for the text that was analysed, which need not be the text by now. */
    private Intent intent(Diagnostic finding, Fix fix) {
        Analysis found = analysis().get();
        Intent intent = Intent.of(fix, finding.document());
        return found == null ? intent : intent.madeFor(found.template());
    }

    /** Shows in the diff view what an intent would change; nothing is changed. */
    public void preview(Intent intent) {
        OpenText.Trial trial = text.trial(intent);
        if (trial.outcome() instanceof Outcome.Refused refused) {
            tell(refused);
        } else {
            preview(new Preview(intent.label(), snapshot().get().text(), trial.text()));
        }
    }

    /** Shows two texts in the diff view; null goes back to saved and edited. */
    public void preview(@Nullable Preview change) {
        viewpoint.preview(change);
    }

    /** Changes the text itself, as typing does; changes with the same merge key become one step of the history. */
    public void type(TextPatch patch, @Nullable String mergeKey) {
        text.type(patch, mergeKey);
    }

    /** Takes the last change back. */
    public void undo() {
        text.undo();
    }

    /** Makes the change that was taken back. */
    public void redo() {
        text.redo();
    }

    /** The text of this moment is on the disk. */
    public void markSaved() {
        text.markSaved();
    }

    /** Another program put another text on the disk: the one of this moment is not saved any more. */
    public void savedIs(String other) {
        text.savedIs(other);
    }

    /** Selects a field or part everywhere. */
    public void select(int document, YamlPath path, Selection.Origin origin) {
        selection().set(new Selection(document, path, origin));
    }

    /** Selects what stands at a place of the text. */
    public void selectAt(int offset, Selection.Origin origin) {
        viewpoint.selectAt(offset, origin);
    }

    /** Scrolls the text to a place, marks it, and selects the field there. */
    public void reveal(TextRange range) {
        viewpoint.reveal(range);
    }

    /** Says something above the panes. */
    public void report(Severity severity, Message message) {
        report(Notice.of(severity, message));
    }

    /** Says something above the panes, with answers; the same sentence is not said twice. */
    public void report(Notice notice) {
        notices.add(notice);
    }
}
