package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodEvent.ExitReason;
import io.deploymentdesigner.probe.PodEvent.StopCause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts and stops the processes of one container (the runtime behind the CRI). */
final class ContainerRuntime {
    private final int index;
    private final ContainerScenario spec;
    private final EventQueue queue;
    private final EventLog log;
    private final Runnable changed;
    private final EventQueue.Step dying;
    private final List<EventQueue.Step> atExit = new ArrayList<>();
    private @Nullable Instance newest;

    /**
     * @param changed told whenever a process starts or ends, so that the next relist looks
     * @param dying told when a process ends, before anything that waited for its end
     */
    ContainerRuntime(
            int index,
            ContainerScenario spec,
            EventQueue queue,
            EventLog log,
            Runnable changed,
            EventQueue.Step dying) {
        this.index = index;
        this.spec = spec;
        this.queue = queue;
        this.log = log;
        this.changed = changed;
        this.dying = dying;
    }

    /** The newest process, null before the first start. */
    @Nullable
    Instance newest() {
        return newest;
    }

    /** Whether the process of this attempt still runs. */
    boolean runs(int attempt) {
        return newest != null && newest.attempt() == attempt && newest.running();
    }

    /** Does something once, when the running process ends. */
    void whenExits(EventQueue.Step step) {
        atExit.add(step);
    }

    void start(long now) {
        int attempt = newest == null ? 0 : newest.attempt() + 1;
        long previous = newest == null ? Instance.NEVER : newest.newestFinish();
        newest = new Instance(attempt, now, Instance.NEVER, previous);
        changed.run();
        log.add(new PodEvent.ContainerStarted(Units.toMillis(now), index, attempt));
        long exitAt = spec.app().exitAt(attempt);
        if (exitAt > 0) {
            queue.at(
                    now + Units.ofMillis(exitAt),
                    EventQueue.Order.COMPLETION,
                    t -> exit(t, attempt, ExitReason.APP_EXIT));
        }
    }

    /** Sends SIGTERM; SIGKILL follows after the grace period, which is at least 2 s (minimumGracePeriodInSeconds). */
    void terminate(long now, int graceSeconds, StopCause cause, EventQueue.Step then) {
        Instance running = newest;
        if (running == null || !running.running()) {
            then.at(now);
            return;
        }
        int grace = Math.max(graceSeconds, 2);
        log.add(new PodEvent.Sigterm(Units.toMillis(now), index, running.attempt(), grace, cause));
        long handling = Units.ofMillis(spec.app().exitOnTermMs());
        boolean killed = handling > grace * Units.SECOND;
        ExitReason reason = killed ? ExitReason.SIGKILL : ExitReason.SIGTERM_EXIT;
        whenExits(then);
        queue.at(
                now + (killed ? grace * Units.SECOND : handling),
                EventQueue.Order.COMPLETION,
                t -> exit(t, running.attempt(), reason));
    }

    private void exit(long now, int attempt, ExitReason reason) {
        Instance running = newest;
        if (running == null || !runs(attempt)) {
            return;
        }
        newest = running.finished(now);
        changed.run();
        dying.at(now);
        List<EventQueue.Step> steps = List.copyOf(atExit);
        atExit.clear();
        log.add(new PodEvent.Exited(Units.toMillis(now), index, attempt, reason));
        steps.forEach(step -> step.at(now));
    }
}
