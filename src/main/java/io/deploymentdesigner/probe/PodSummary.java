package io.deploymentdesigner.probe;

import java.util.List;
import java.util.OptionalLong;

/**
 * A pod's run in a few numbers.
 *
 * @param restarts starts after the first, never below 0
 * @param sigtermAtMs when SIGTERM was sent, in milliseconds
 * @param firstReadyMs when the first container first became ready
 * @param readyLost how often ready was lost
 * @param finalReady whether it was ready at the end
 * @param finalStarted whether it was started at the end
 * @param probes how many probes were sent
 */
public record PodSummary(
        int restarts,
        List<Long> sigtermAtMs,
        OptionalLong firstReadyMs,
        int readyLost,
        boolean finalReady,
        boolean finalStarted,
        int probes) {
    /** Sums up what happened to one container of a run, from 0. */
    public static PodSummary of(PodRun run, int container) {
        Tally tally = new Tally();
        run.events().stream().filter(e -> e.container() == container).forEach(tally::add);
        return tally.summary();
    }

    private static final class Tally {
        private final List<Long> sigterms = new java.util.ArrayList<>();
        private OptionalLong firstReady = OptionalLong.empty();
        private int starts;
        private int readyLost;
        private int probes;
        private boolean ready;
        private boolean started;

        void add(PodEvent event) {
            switch (event) {
                case PodEvent.ContainerStarted _ -> starts++;
                case PodEvent.Sigterm s -> sigterms.add(s.at());
                case PodEvent.Probed _ -> probes++;
                case PodEvent.Started s -> started = s.value();
                case PodEvent.Ready r -> readiness(r);
                case PodEvent.Exited _, PodEvent.CrashLoopBackOff _, PodEvent.Deleted _ -> {}
            }
        }

        private void readiness(PodEvent.Ready event) {
            ready = event.value();
            if (!ready) {
                readyLost++;
            } else if (firstReady.isEmpty()) {
                firstReady = OptionalLong.of(event.at());
            }
        }

        PodSummary summary() {
            return new PodSummary(
                    Math.max(0, starts - 1), List.copyOf(sigterms), firstReady, readyLost, ready, started, probes);
        }
    }
}
