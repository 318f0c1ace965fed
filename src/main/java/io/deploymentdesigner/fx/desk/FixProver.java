package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.ProvenFixes;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a fix be offered only once it was tried: an analysis is shown at once with the fixes that are known to help, and
 * again when all of its fixes have been tried, if that changes what is offered. A newer question overtakes older trials.
 */
final class FixProver {
    private final Executor worker;
    private final Executor window;
    private final Consumer<Analysis> show;
    private final AtomicReference<@Nullable Analysis> newest = new AtomicReference<>();
    private ProvenFixes proven = ProvenFixes.NONE;

    /**
     * A prover.
     *
     * @param worker where fixes are tried, when nothing else is to be done
     * @param window runs a task on the window's thread
     * @param show called on the window's thread
     */
    FixProver(Executor worker, Executor window, Consumer<Analysis> show) {
        this.worker = worker;
        this.window = window;
        this.show = show;
    }

    /** Shows an analysis, and tries its fixes; on the window's thread. */
    void show(Question question, Analysis analysis) {
        newest.set(analysis);
        Analysis first = proven.in(analysis);
        show.accept(first);
        worker.execute(() -> prove(question, analysis, first));
    }

    /** Gives up what is being tried: something else is asked, whose answer comes sooner without it. */
    void halt() {
        newest.set(null);
    }

    private void prove(Question question, Analysis analysis, Analysis first) {
        if (overtaken(analysis)) {
            return;
        }
        ProvenFixes.of(analysis, question.feed(), question.options(), () -> overtaken(analysis))
                .ifPresent(found -> window.execute(() -> publish(analysis, first, found)));
    }

    @SuppressWarnings("ReferenceEquality") // an equal analysis of another question is another turn
    private boolean overtaken(Analysis analysis) {
        return newest.get() != analysis;
    }

    private void publish(Analysis analysis, Analysis first, ProvenFixes found) {
        if (overtaken(analysis)) {
            return;
        }
        proven = found;
        Analysis whole = found.in(analysis);
        if (!whole.documents().equals(first.documents())) {
            show.accept(whole);
        }
    }
}
