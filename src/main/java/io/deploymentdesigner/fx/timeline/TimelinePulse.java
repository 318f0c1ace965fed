package io.deploymentdesigner.fx.timeline;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Simulates away from the window's thread; a request that was overtaken is not worked on, or its answer is dropped. */
final class TimelinePulse {
    private final Executor worker;
    private final Executor window;
    private final Consumer<Optional<TimelineAnswer>> answer;
    private final AtomicReference<@Nullable TimelineRequest> newest = new AtomicReference<>();

    TimelinePulse(Executor worker, Executor window, Consumer<Optional<TimelineAnswer>> answer) {
        this.worker = worker;
        this.window = window;
        this.answer = answer;
    }

    void ask(TimelineRequest request) {
        newest.set(request);
        worker.execute(() -> work(request));
    }

    private void work(TimelineRequest request) {
        if (isNewest(request)) {
            Optional<TimelineAnswer> made = request.answer();
            window.execute(() -> {
                if (isNewest(request)) {
                    answer.accept(made);
                }
            });
        }
    }

    private boolean isNewest(TimelineRequest request) {
        return request.equals(newest.get());
    }
}
