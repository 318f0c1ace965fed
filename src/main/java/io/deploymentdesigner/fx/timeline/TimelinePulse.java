package io.deploymentdesigner.fx.timeline;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Simulates away from the window's thread. A request that was overtaken before its turn is not worked on. Every answer
 * that was worked on is shown unless a newer one waits as well, so that the picture follows a slider that never rests;
 * what was asked of another file is dropped.
 */
final class TimelinePulse {
    private final Executor worker;
    private final Executor window;
    private final BiConsumer<TimelineRequest, Optional<TimelineAnswer>> show;
    private final AtomicReference<@Nullable TimelineRequest> newest = new AtomicReference<>();
    private final AtomicReference<@Nullable Answered> waiting = new AtomicReference<>();
    private int file;

    /**
     * Asks nothing yet.
     *
     * @param worker where simulations run, one after the other
     * @param window runs a task on the window's thread
     * @param show takes each answer there
     */
    TimelinePulse(Executor worker, Executor window, BiConsumer<TimelineRequest, Optional<TimelineAnswer>> show) {
        this.worker = worker;
        this.window = window;
        this.show = show;
    }

    private record Answered(TimelineRequest request, int file, Optional<TimelineAnswer> answer) {}

    /** Called on the window's thread. */
    void ask(TimelineRequest request) {
        int asked = file;
        newest.set(request);
        worker.execute(() -> work(request, asked));
    }

    /** What was asked until now is of no use any more. Called on the window's thread. */
    void forget() {
        file++;
        newest.set(null);
    }

    private void work(TimelineRequest request, int asked) {
        if (request.equals(newest.get())) {
            Answered made = new Answered(request, asked, request.answer());
            if (waiting.getAndSet(made) == null) {
                window.execute(this::deliver);
            }
        }
    }

    private void deliver() {
        Answered made = waiting.getAndSet(null);
        if (made != null && made.file() == file) {
            show.accept(made.request(), made.answer());
        }
    }
}
