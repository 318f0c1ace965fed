package io.deploymentdesigner.document;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.text.TextPatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps made so far and those undone, with a mark where the text was saved. One for form and text. */
final class History {
    private static final int LOST = -1;

    /**
     * A step.
     *
     * @param forward from the text before to the text after
     * @param inverse back, byte for byte
     */
    record Step(
            TextPatch forward,
            TextPatch inverse,
            Message label,
            @Nullable String mergeKey) {
        Step then(Step next) {
            return new Step(forward.then(next.forward), next.inverse.then(inverse), next.label, next.mergeKey);
        }

        private boolean takes(Step next) {
            return mergeKey != null && mergeKey.equals(next.mergeKey);
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private int done;
    private int saved;
    private boolean closed;

    /** Adds a step; those undone are forgotten. A step with the key of the one before becomes part of it. */
    void add(Step step) {
        saved = saved > done ? LOST : saved;
        steps.subList(done, steps.size()).clear();
        if (!closed && done > 0 && steps.getLast().takes(step)) {
            steps.set(done - 1, steps.getLast().then(step));
        } else {
            steps.add(step);
            done++;
        }
        closed = false;
    }

    /** The step that undo takes back, null where there is none. */
    @Nullable
    Step undoable() {
        return done == 0 ? null : steps.get(done - 1);
    }

    /** The step that redo makes again, null where there is none. */
    @Nullable
    Step redoable() {
        return done == steps.size() ? null : steps.get(done);
    }

    void undone() {
        done--;
        closed = true;
    }

    void redone() {
        done++;
        closed = true;
    }

    /** The text as it is now has been saved; what follows is a step of its own. */
    void markSaved() {
        saved = done;
        closed = true;
    }

    /** No step leads to what is saved by now. */
    void loseSaved() {
        saved = LOST;
    }

    /** Whether the text differs from the one saved. */
    boolean unsaved() {
        return done != saved;
    }
}
