package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** When the pod as a whole is Started, Ready and Available, as half-open stretches of time. */
final class Conditions {
    private Conditions() {}

    /** When every container is started. */
    static List<Span> started(PodRun run) {
        return whileAll(run, PodEvent.Started.class::isInstance, e -> ((PodEvent.Started) e).value());
    }

    /** When every container is ready. */
    static List<Span> ready(PodRun run) {
        return whileAll(run, PodEvent.Ready.class::isInstance, e -> ((PodEvent.Ready) e).value());
    }

    private static List<Span> whileAll(PodRun run, Predicate<PodEvent> concerns, Predicate<PodEvent> value) {
        int containers = run.scenario().containers().size();
        List<Boolean> holds = new ArrayList<>(Collections.nCopies(containers, false));
        List<Span> spans = new ArrayList<>();
        long since = -1;
        for (PodEvent event : run.events()) {
            if (!concerns.test(event)) {
                continue;
            }
            holds.set(event.container(), value.test(event));
            boolean all = !holds.contains(false);
            if (all && since < 0) {
                since = event.at();
            } else if (!all && since >= 0) {
                spans.add(Span.of(since, event.at(), Span.Kind.TRUE));
                since = -1;
            }
        }
        if (since >= 0) {
            spans.add(Span.of(since, run.coveredMs(), Span.Kind.TRUE));
        }
        return spans;
    }

    /** Ready for minReadySeconds without a break: counting first, then true (pkg/api/v1/pod/util.go IsPodAvailable). */
    static List<Span> available(List<Span> ready, int minReadySeconds) {
        List<Span> spans = new ArrayList<>();
        long wait = 1000L * minReadySeconds;
        for (Span span : ready) {
            long from = Math.min(span.to(), span.from() + wait);
            if (from > span.from()) {
                spans.add(Span.of(span.from(), from, Span.Kind.COUNTING));
            }
            if (span.to() > from) {
                spans.add(Span.of(from, span.to(), Span.Kind.TRUE));
            }
        }
        return spans;
    }
}
