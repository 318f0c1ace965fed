package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** When each start of one container began and ended. */
final class Attempts {
    private final Map<Integer, Long> starts = new HashMap<>();
    private final Map<Integer, Long> exits = new HashMap<>();

    private Attempts() {}

    static Attempts of(PodRun run, int container) {
        Attempts attempts = new Attempts();
        for (PodEvent event : run.events()) {
            if (event.container() != container) {
                continue;
            }
            if (event instanceof PodEvent.ContainerStarted start) {
                attempts.starts.put(start.attempt(), start.at());
            } else if (event instanceof PodEvent.Exited exit) {
                attempts.exits.put(exit.attempt(), exit.at());
            }
        }
        return attempts;
    }

    OptionalLong start(int attempt) {
        return time(starts, attempt);
    }

    OptionalLong exit(int attempt) {
        return time(exits, attempt);
    }

    private static OptionalLong time(Map<Integer, Long> times, int attempt) {
        Long time = times.get(attempt);
        return time == null ? OptionalLong.empty() : OptionalLong.of(time);
    }
}
