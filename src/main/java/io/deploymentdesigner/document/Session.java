package io.deploymentdesigner.document;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.SessionChange.Origin;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.patch.PatchResult;
import io.deploymentdesigner.yaml.patch.RefusalReason;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The open document: the one object that changes. Used by one thread (the window's); {@link #snapshot} may be asked by
 * any.
 */
public final class Session {
    private static final Message TYPING = DocumentMessages.of("history.typing");

    private final History history = new History();
    private final List<Consumer<SessionChange>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot;
    private TemplateReader reader;

    /** Opens a text; it counts as saved. */
    public Session(String text, TemplateReader reader) {
        this.reader = reader;
        this.snapshot = Snapshot.of(text, reader);
    }

    /** Opens a text whose placeholders have a dollar or are clearly tokens; it counts as saved. */
    public Session(String text) {
        this(text, TemplateReader.of(TokenSyntax.CLEAR));
    }

    /** The document now. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * Does what the intent says, whole or not at all. On a text that cannot be read only textual fixes are made, and of
     * an intent made for another text only what still stands where it was.
     */
    public Outcome perform(Intent intent) {
        if (snapshot.isBroken() && !intent.isTextual()) {
            return DocumentMessages.broken(snapshot);
        }
        Optional<TextRange> lost = Standing.lost(intent, snapshot, reader);
        if (lost.isPresent()) {
            return DocumentMessages.refused(new PatchResult.Refused(RefusalReason.CHANGED_MEANWHILE, lost.get()));
        }
        return switch (new IntentRun(snapshot, reader).of(intent)) {
            case IntentRun.Stopped(Outcome.Refused refused) -> refused;
            case IntentRun.Done(TextPatch patch, Snapshot after) -> {
                if (!patch.isEmpty()) {
                    record(patch, intent.label(), intent.mergeKey());
                    publish(after, patch, Origin.INTENT);
                }
                yield new Outcome.Applied(snapshot, patch);
            }
        };
    }

    /**
     * Takes over what was typed in the text, readable or not.
     *
     * @param mergeKey the same for typing that undo takes back at once; null for a step of its own
     */
    public void type(TextPatch patch, @Nullable String mergeKey) {
        if (!patch.isEmpty()) {
            record(patch, TYPING, mergeKey);
            publish(snapshot.next(patch, reader), patch, Origin.TEXT);
        }
    }

    private void record(TextPatch patch, Message label, @Nullable String mergeKey) {
        history.add(new History.Step(patch, patch.inverse(snapshot.text()), label, mergeKey));
    }

    /** Takes the last step back; nothing happens where there is none. */
    public void undo() {
        History.Step step = history.undoable();
        if (step != null) {
            history.undone();
            publish(snapshot.next(step.inverse(), reader), step.inverse(), Origin.UNDO);
        }
    }

    /** Makes the step last undone again; nothing happens where there is none. */
    public void redo() {
        History.Step step = history.redoable();
        if (step != null) {
            history.redone();
            publish(snapshot.next(step.forward(), reader), step.forward(), Origin.REDO);
        }
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return history.undoable() != null;
    }

    /** Whether there is a step to make again. */
    public boolean canRedo() {
        return history.redoable() != null;
    }

    /** What undo takes back, null where there is nothing. */
    public @Nullable Message undoLabel() {
        History.Step step = history.undoable();
        return step == null ? null : step.label();
    }

    /** What redo makes again, null where there is nothing. */
    public @Nullable Message redoLabel() {
        History.Step step = history.redoable();
        return step == null ? null : step.label();
    }

    /** Says that the text as it is now lies in its file. */
    public void markSaved() {
        history.markSaved();
        publish(snapshot, TextPatch.NONE, Origin.SAVED);
    }

    /** Says that the file holds another text by now: what was saved is no more. */
    public void markUnsaved() {
        history.loseSaved();
        publish(snapshot, TextPatch.NONE, Origin.SAVED);
    }

    /** Whether the text differs from the one saved; undoing back to that one clears it. */
    public boolean unsaved() {
        return history.unsaved();
    }

    /** Recognises placeholders by other rules from now on; the text stays. */
    public void readWith(TemplateReader other) {
        reader = other;
        publish(snapshot.next(TextPatch.NONE, other), TextPatch.NONE, Origin.READING);
    }

    /** Calls back after each change, on the thread that made it, until the answer is run. */
    public Runnable listen(Consumer<SessionChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void publish(Snapshot after, TextPatch patch, Origin origin) {
        SessionChange change = new SessionChange(snapshot, after, patch, origin);
        snapshot = after;
        listeners.forEach(listener -> listener.accept(change));
    }
}
