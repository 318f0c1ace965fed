package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.check.Analysis;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions away from the window's thread, the newest one first: a question that was overtaken before its turn
 * is never worked on, and one that is overtaken meanwhile has its answer dropped.
 */
final class AnalysisPulse {
    private final Function<Question, Analysis> analyst;
    private final Executor worker;
    private final Executor window;
    private final BiConsumer<Question, Analysis> answer;
    private final AtomicReference<@Nullable Question> newest = new AtomicReference<>();

    AnalysisPulse(
            Function<Question, Analysis> analyst,
            Executor worker,
            Executor window,
            BiConsumer<Question, Analysis> answer) {
        this.analyst = analyst;
        this.worker = worker;
        this.window = window;
        this.answer = answer;
    }

    /** Asks; the answer comes on the window's thread unless a newer question comes first. */
    void ask(Question question) {
        newest.set(question);
        worker.execute(() -> work(question));
    }

    private void work(Question question) {
        if (!question.equals(newest.get())) {
            return;
        }
        Analysis analysis = analyst.apply(question);
        window.execute(() -> {
            if (question.equals(newest.get())) {
                answer.accept(question, analysis);
            }
        });
    }
}
