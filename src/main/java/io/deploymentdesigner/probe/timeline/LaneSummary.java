package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A lane of one pod's timeline in one sentence, for those who hear it instead of seeing it. */
public final class LaneSummary {
    private static final Set<Mark.Kind> FAILURES = Set.of(Mark.Kind.FAILURE, Mark.Kind.TIMEOUT, Mark.Kind.ABORTED);
    private static final long SECOND_MS = 1000;

    private final Timeline timeline;

    private LaneSummary(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The lane with this id in words, over the stretch of time that is worth seeing; empty where there is none. */
    public static Optional<Message> of(Timeline timeline, String lane) {
        return timeline.lane(lane).map(new LaneSummary(timeline)::words);
    }

    private Message words(Lane lane) {
        return switch (lane) {
            case Lane.Budget budget -> budget(budget);
            case Lane.Life life -> life(life);
            case Lane.Probe probe -> probe(probe);
            case Lane.Condition condition -> condition(condition);
            case Lane.Callers callers -> callers(callers, timeline.viewMs());
        };
    }

    private String container(int index) {
        return timeline.workload().containers().get(index).name();
    }

    private Message view() {
        return whole(timeline.viewMs());
    }

    private static Message whole(long ms) {
        return Spoken.duration((ms + SECOND_MS / 2) / SECOND_MS * SECOND_MS);
    }

    private Message budget(Lane.Budget lane) {
        String name = container(lane.container());
        Message needs = Spoken.duration(lane.needsMs());
        return lane.budget()
                .map(b -> Told.message(
                        "summary.budget", name, needs, Spoken.duration(b.guaranteedMs()), Spoken.duration(b.bestMs())))
                .orElseGet(() -> Told.message("summary.budget.free", name, needs));
    }

    private Message life(Lane.Life lane) {
        long starts = lane.spans().stream()
                .filter(s -> s.kind() == Span.Kind.STARTING && s.from() < timeline.viewMs())
                .count();
        long restarts = Math.max(0, starts - 1);
        Message serves = whole(total(lane.spans(), Span.Kind.SERVING));
        return Told.message("summary.life", lane.name(), restarts, Long.toString(restarts), view(), serves);
    }

    private long total(List<Span> spans, Span.Kind kind) {
        return spans.stream()
                .filter(s -> s.kind() == kind)
                .mapToLong(s -> s.lengthUntil(timeline.viewMs()))
                .sum();
    }

    private Message probe(Lane.Probe lane) {
        List<Mark> marks =
                lane.marks().stream().filter(m -> m.at() < timeline.viewMs()).toList();
        List<Mark> failures =
                marks.stream().filter(m -> FAILURES.contains(m.kind())).toList();
        long successes =
                marks.stream().filter(m -> m.kind() == Mark.Kind.SUCCESS).count();
        long acting = failures.stream().filter(Mark::acts).count();
        ProbeSpec spec = lane.spec();
        return Told.message(
                "summary.probe",
                Spoken.probeFirst(lane.kind()),
                container(lane.container()),
                lane.handler(),
                Integer.toString(spec.initialDelaySeconds()),
                Integer.toString(spec.periodSeconds()),
                Integer.toString(spec.failureThreshold()),
                view(),
                Long.toString(successes),
                Integer.toString(failures.size()),
                Long.toString(acting));
    }

    private Message condition(Lane.Condition lane) {
        String name = lane.kind().name();
        long holds = total(lane.spans(), Span.Kind.TRUE);
        return lane.spans().stream()
                .filter(s -> s.kind() == Span.Kind.TRUE && s.from() < timeline.viewMs())
                .findFirst()
                .map(s -> Told.message("summary." + name, view(), whole(holds), Spoken.instant(s.from(), true)))
                .orElseGet(() -> Told.message("summary." + name + ".never", view()));
    }

    /** What callers meet in the first so many milliseconds. */
    static Message callers(Lane.Callers lane, long viewMs) {
        return Told.message(
                "summary.callers",
                whole(viewMs),
                whole(lane.total(Span.Kind.SERVED, viewMs)),
                whole(lane.total(Span.Kind.REFUSED, viewMs)),
                whole(lane.total(Span.Kind.NOBODY, viewMs)));
    }
}
