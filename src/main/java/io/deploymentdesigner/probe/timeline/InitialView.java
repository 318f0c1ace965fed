package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.verdict.Judgement;
import java.util.ArrayList;
import java.util.List;

/** How much of a run tells its story: to the second restart after CrashLoopBackOff, or a while after the app serves and is Available. */
final class InitialView {
    private static final long STEP_MS = 10_000;
    private static final long SEEN_RUNNING_MS = 5_000;
    private static final long LEAST_MS = 30_000;
    private static final long UNEVENTFUL_MS = 120_000;

    private InitialView() {}

    static long of(PodRun run, Judgement judgement, int minReadySeconds) {
        long story = judgement.sweep().killing() > 0 || !exits(run).isEmpty()
                ? loop(run) + SEEN_RUNNING_MS
                : Math.max(available(run, minReadySeconds), serves(run)) * 5 / 4;
        long rounded = (Math.max(LEAST_MS, story) + STEP_MS - 1) / STEP_MS * STEP_MS;
        return Math.clamp(rounded, 1, Math.max(1, run.coveredMs()));
    }

    private static List<PodEvent.Exited> exits(PodRun run) {
        return run.events(PodEvent.Exited.class).toList();
    }

    private static long loop(PodRun run) {
        List<Long> restarts = new ArrayList<>();
        boolean waited = false;
        for (PodEvent event : run.events()) {
            waited |= event instanceof PodEvent.CrashLoopBackOff;
            if (waited && event instanceof PodEvent.ContainerStarted) {
                restarts.add(event.at());
                waited = false;
            }
        }
        if (restarts.size() >= 2) {
            return restarts.get(1);
        }
        return restarts.isEmpty() ? run.coveredMs() : Math.min(run.coveredMs(), restarts.getFirst() * 2);
    }

    /** When the last container first serves, where that is looked at: its handle and what callers meet are in sight. */
    private static long serves(PodRun run) {
        return run.events(PodEvent.ContainerStarted.class)
                .filter(start -> start.attempt() == 0)
                .mapToLong(start -> start.at()
                        + run.scenario()
                                .containers()
                                .get(start.container())
                                .app()
                                .serveAfter(0))
                .filter(at -> at < run.coveredMs())
                .max()
                .orElse(0);
    }

    private static long available(PodRun run, int minReadySeconds) {
        return run
                .events(PodEvent.Ready.class)
                .filter(PodEvent.Ready::value)
                .mapToLong(PodEvent::at)
                .findFirst()
                .stream()
                .map(ready -> ready + 1000L * minReadySeconds)
                .findFirst()
                .orElse(UNEVENTFUL_MS);
    }
}
