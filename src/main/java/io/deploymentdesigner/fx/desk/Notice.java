package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import java.util.List;

/**
 * A sentence above the panes that waits to be read; nothing modal, nothing lost.
 *
 * @param severity how much it matters
 * @param message the sentence
 * @param answers what the person may do about it, first the most likely; each one also dismisses the notice
 */
public record Notice(Severity severity, Message message, List<Answer> answers) {
    /** A button of the notice. */
    public record Answer(Message title, Runnable action) {}

    /** Copies the answers. */
    public Notice {
        answers = List.copyOf(answers);
    }

    /** Whether it only tells that something was done: nobody has to answer it, and it may go by itself. */
    public boolean isPassing() {
        return severity == Severity.HINT && answers.isEmpty();
    }

    /** A notice that can only be dismissed. */
    public static Notice of(Severity severity, Message message) {
        return new Notice(severity, message, List.of());
    }
}
