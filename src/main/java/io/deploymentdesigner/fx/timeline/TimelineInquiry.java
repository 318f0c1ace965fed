package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.fx.desk.Desk;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Has simulated what is on the desk whenever it changes, and keeps the newest answer. */
final class TimelineInquiry {
    private final Desk desk;
    private final AssumedApp assumed;
    private final Comparison comparison;
    private final Runnable news;
    private final TimelinePulse pulse;
    private final ReadOnlyObjectWrapper<@Nullable TimelineAnswer> answer = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<RolloutTrial> trial = new SimpleObjectProperty<>(RolloutTrial.NONE);
    private long answered = -1;
    private boolean foreign;
    private int unreadable;

    /**
     * Asks nothing yet.
     *
     * @param worker where simulations run
     * @param windowThread runs a task on the window's thread
     * @param news called when there is another answer, or when one begins to be waited for
     */
    TimelineInquiry(
            Desk desk,
            Executor worker,
            Executor windowThread,
            AssumedApp assumed,
            Comparison comparison,
            Runnable news) {
        this.desk = desk;
        this.assumed = assumed;
        this.comparison = comparison;
        this.news = news;
        this.pulse = new TimelinePulse(worker, windowThread, this::show);
    }

    /** Follows the desk from now on. */
    void begin() {
        desk.analysis().addListener((o, old, now) -> found(now));
        desk.options().addListener((o, old, now) -> ask());
        desk.selection().addListener((o, old, now) -> {
            if (old.document() != now.document()) {
                ask();
            }
        });
        desk.snapshot().addListener((o, old, now) -> waiting());
        trial.addListener((o, old, now) -> ask());
        ask();
    }

    private void found(@Nullable Analysis analysis) {
        if (analysis == null) {
            pulse.forget();
            foreign = true;
        }
        ask();
    }

    /** The newest simulation; null where there is nothing to simulate. */
    ReadOnlyObjectProperty<@Nullable TimelineAnswer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** What is tried of the rollout. */
    ObjectProperty<RolloutTrial> trial() {
        return trial;
    }

    /** Whether what is on the desk has been simulated, or found to be nothing to simulate. */
    boolean answered() {
        return answered == desk.snapshot().get().version();
    }

    /** The line, from 1, that keeps the picture at the last readable version; 0 where it is of the text as it is. */
    int unreadable() {
        return unreadable;
    }

    /** A picture stays until the next one comes; where there is none, nothing is said until then. */
    private void waiting() {
        answered = -1;
        if (answer.get() == null) {
            news.run();
        }
    }

    /** Where a version of the text is simulated already, it is once more, with what it is compared with. */
    void askAgain(long version) {
        TimelineAnswer shown = answer.get();
        if (shown != null && shown.version() >= version) {
            ask();
        }
    }

    /** Has the desk of now simulated. */
    void ask() {
        Analysis analysis = desk.analysis().get();
        if (analysis != null) {
            int document = desk.selection().get().document();
            pulse.ask(new TimelineRequest(analysis, document, assumed.assumptions(), trial.get(), comparison.before()));
        }
    }

    /** A text that cannot be read keeps the picture of the last one that could. */
    private void show(TimelineRequest request, Optional<TimelineAnswer> now) {
        answered = request.analysis().version();
        unreadable = now.isEmpty() && !foreign && answer.get() != null
                ? request.analysis().faultLine()
                : 0;
        if (unreadable == 0) {
            foreign = now.isEmpty();
            answer.set(now.orElse(null));
            assumed.follow(answer.get());
            now.ifPresent(it -> comparison.seen(it.version(), it.timeline().workload()));
        }
        news.run();
    }
}
