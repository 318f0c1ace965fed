package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** When each start of one container began and ended, and how long the back-off kept the next one waiting. */
final class Attempts {
    private final Map<Integer, Long> starts = new HashMap<>();
    private final Map<Integer, Long> exits = new HashMap<>();
    private final Map<Integer, Long> retries = new HashMap<>();
    private final Set<Integer> forced = new HashSet<>();
    private int ended;

    private Attempts() {}

    static Attempts of(PodRun run, int container) {
        Attempts attempts = new Attempts();
        run.events().stream().filter(e -> e.container() == container).forEach(attempts::add);
        return attempts;
    }

    private void add(PodEvent event) {
        switch (event) {
            case PodEvent.ContainerStarted start -> starts.put(start.attempt(), start.at());
            case PodEvent.Exited exit -> {
                exits.put(exit.attempt(), exit.at());
                ended = exit.attempt();
                if (exit.reason() == PodEvent.ExitReason.SIGKILL) {
                    forced.add(ended);
                }
            }
            case PodEvent.CrashLoopBackOff wait -> retries.put(ended, wait.retryAt());
            default -> {}
        }
    }

    OptionalLong start(int attempt) {
        return time(starts, attempt);
    }

    OptionalLong exit(int attempt) {
        return time(exits, attempt);
    }

    /** Whether SIGKILL ended it. */
    boolean isForced(int attempt) {
        return forced.contains(attempt);
    }

    /** The earliest next start after this one has ended in CrashLoopBackOff; empty where it did not. */
    OptionalLong retry(int attempt) {
        return time(retries, attempt);
    }

    private static OptionalLong time(Map<Integer, Long> times, int attempt) {
        Long time = times.get(attempt);
        return time == null ? OptionalLong.empty() : OptionalLong.of(time);
    }
}
