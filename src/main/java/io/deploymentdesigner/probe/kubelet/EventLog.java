package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.SkippedTick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Writes down what happens; a probe is written when its result is known, so the order is made at the end. */
final class EventLog {
    private final boolean withSkipped;
    private final List<PodEvent> events = new ArrayList<>();
    private final List<SkippedTick> skipped = new ArrayList<>();
    private final Predicate<PodEvent> enough;
    private boolean ambiguous;
    private boolean ended;

    /**
     * @param withSkipped whether ticks that send no probe are written down
     * @param enough true for the event after which nobody needs to look further
     */
    EventLog(boolean withSkipped, Predicate<PodEvent> enough) {
        this.withSkipped = withSkipped;
        this.enough = enough;
    }

    void add(PodEvent event) {
        events.add(event);
        ended |= enough.test(event);
    }

    /**
     * The back-off refused a start once more. The refusal that first shows CrashLoopBackOff counted from an older death:
     * a kill and the start after it see the snapshot from before the kill.
     *
     * @param retryAt the earliest next start, in milliseconds
     */
    void backOffUntil(int container, long retryAt) {
        for (int i = events.size() - 1; i >= 0; i--) {
            PodEvent event = events.get(i);
            if (event instanceof PodEvent.CrashLoopBackOff wait && wait.container() == container) {
                events.set(i, wait.until(retryAt));
                return;
            }
            if (event instanceof PodEvent.ContainerStarted start && start.container() == container) {
                return;
            }
        }
    }

    /** Whether the event came after which nobody needs to look further. */
    boolean ended() {
        return ended;
    }

    void skip(long now, SimulatedContainer container, ProbeWorker worker, SkippedTick.Reason reason) {
        if (withSkipped) {
            skipped.add(new SkippedTick(Units.toMillis(now), container.index(), worker.kind(), reason));
        }
    }

    /** A tick and a trigger were pending together: Go's select picks one at random. */
    void tossUp() {
        ambiguous = true;
    }

    PodRun finish(PodScenario scenario, long coveredMs) {
        events.removeIf(e -> endsAt(e) >= scenario.durationMs());
        events.sort(Comparator.comparingLong(PodEvent::at));
        return new PodRun(scenario, events, skipped, ambiguous, coveredMs);
    }

    private static long endsAt(PodEvent event) {
        return event instanceof PodEvent.Probed p ? p.end() : event.at();
    }
}
