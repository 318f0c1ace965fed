package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.placeholder.Tokens;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The text on the desk: its session as properties that panes can follow, what of it is saved, what can be undone. */
final class OpenText {
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> saved = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Consumer<SessionChange> changed;
    private TemplateReader reader;
    private Session session;

    /**
     * An empty text.
     *
     * @param engine the tool that fills its placeholders
     * @param changed hears of every change, after the properties have it
     */
    OpenText(Engine engine, Consumer<SessionChange> changed) {
        this.changed = changed;
        this.reader = reader(engine);
        this.session = new Session("", reader);
        publish();
    }

    /** What counts as a placeholder for a tool: tokens only where tokens are replaced. */
    private static TemplateReader reader(Engine engine) {
        return TemplateReader.of(
                engine instanceof Tokens(List<String> own) ? new TokenSyntax(true, own) : TokenSyntax.CLEAR);
    }

    /** Begins anew with another text, which counts as saved; nobody hears of a change. */
    void begin(String text) {
        session = new Session(text, reader);
        session.listen(change -> {
            publish();
            changed.accept(change);
        });
        saved.set(text);
        publish();
    }

    private void publish() {
        snapshot.set(session.snapshot());
        unsaved.set(session.unsaved());
        undoable.set(session.canUndo());
        redoable.set(session.canRedo());
    }

    /** Reads the text for another tool. */
    void readFor(Engine engine) {
        reader = reader(engine);
        session.readWith(reader);
    }

    /** What the text would be after an intent, or why it is refused; nothing is changed. */
    Trial trial(Intent intent) {
        Session apart = new Session(session.snapshot().text(), reader);
        return new Trial(apart.perform(intent), apart.snapshot().text());
    }

    /** What came of trying an intent, and the text after it. */
    record Trial(Outcome outcome, String text) {}

    Outcome perform(Intent intent) {
        return session.perform(intent);
    }

    void type(TextPatch patch, @Nullable String mergeKey) {
        session.type(patch, mergeKey);
    }

    void undo() {
        session.undo();
    }

    void redo() {
        session.redo();
    }

    void markSaved() {
        saved.set(session.snapshot().text());
        session.markSaved();
    }

    void savedIs(String other) {
        saved.set(other);
        session.markUnsaved();
    }

    ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> saved() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }
}
