package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.timeline.Moment.Tone;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;

/** Puts every event of a run into words, with its cause. */
final class Moments {
    /** The most moments that are told. */
    static final int MOST = 5_000;

    private final Timeline timeline;
    private final Firmness firmness;
    private final List<Attempts> attempts = new ArrayList<>();

    private Moments(Timeline timeline) {
        this.timeline = timeline;
        this.firmness = Firmness.of(timeline.run());
        for (int i = 0; i < timeline.workload().containers().size(); i++) {
            attempts.add(Attempts.of(timeline.run(), i));
        }
    }

    static List<Moment> of(Timeline timeline) {
        Moments moments = new Moments(timeline);
        return timeline.run().events().stream().limit(MOST).map(moments::moment).toList();
    }

    private Moment moment(PodEvent event) {
        return switch (event) {
            case PodEvent.ContainerStarted e -> started(e);
            case PodEvent.Probed e -> new ProbeMoment(timeline, attempts.get(e.container()), firmness, e).told();
            case PodEvent.Started e ->
                moment(e, Tone.NOTE, "started", Told.message(e.value() ? "moment.started" : "moment.notStarted"));
            case PodEvent.Ready e -> ready(e);
            case PodEvent.Sigterm e -> sigterm(e);
            case PodEvent.Exited e -> exited(e);
            case PodEvent.CrashLoopBackOff e -> crashLoop(e);
            case PodEvent.Deleted e -> moment(e, Tone.NOTE, "callers", Told.message("moment.deleted"));
        };
    }

    private static Moment moment(PodEvent event, Tone tone, String lane, Message title, Message... lines) {
        return new Moment(event.at(), tone, lane, title, List.of(lines));
    }

    private static String life(PodEvent event) {
        return "container-" + event.container();
    }

    private Moment started(PodEvent.ContainerStarted event) {
        boolean waited =
                attempts.get(event.container()).retry(event.attempt() - 1).isPresent();
        String key = event.attempt() == 0 ? "moment.start" : waited ? "moment.restart.waited" : "moment.restart";
        Message title = Told.message(key, Integer.toString(event.attempt()));
        long serves = timeline.run()
                .scenario()
                .containers()
                .get(event.container())
                .app()
                .serveAfter(event.attempt());
        Message line =
                Told.message("moment.start.serves", Spoken.duration(serves), firmness.instant(event.at() + serves));
        return moment(event, Tone.NOTE, life(event), title, line);
    }

    private Moment ready(PodEvent.Ready event) {
        boolean called = timeline.assumptions().behindService();
        if (!event.value()) {
            return moment(
                    event, Tone.BAD, "ready", Told.message(called ? "moment.unready" : "moment.unready.uncalled"));
        }
        int minReady = timeline.workload().rollout().minReadySeconds();
        Message line = available(event, event.at() + 1000L * minReady);
        boolean asked = timeline.workload().containers().get(event.container()).probe(ProbeKind.READINESS) != null;
        String key = asked ? "moment.ready" : "moment.ready.unasked";
        Message title = Told.message(called ? key : key + ".uncalled");
        Tone tone = asked ? Tone.GOOD : Tone.NOTE;
        return timeline.workload().runsToEnd()
                ? moment(event, tone, "ready", title)
                : moment(event, tone, "ready", title, line);
    }

    /** When it counts as Available, unless it stops being Ready before that. */
    private Message available(PodEvent.Ready ready, long at) {
        return timeline.run()
                .events(PodEvent.Ready.class)
                .filter(e -> e.container() == ready.container() && !e.value() && e.at() > ready.at() && e.at() < at)
                .findFirst()
                .map(e -> Told.message("moment.ready.broken", Spoken.instant(at), firmness.instant(e.at())))
                .orElseGet(() -> Told.message("moment.ready.available", Spoken.instant(at)));
    }

    private Moment sigterm(PodEvent.Sigterm event) {
        Message title = Told.message("moment.sigterm", Integer.toString(event.graceSeconds()));
        long sinceStart = event.at()
                - attempts.get(event.container()).start(event.attempt()).orElse(event.at());
        Message line = Told.message("moment.sigterm.since", Spoken.duration(sinceStart));
        Tone tone = event.cause() == PodEvent.StopCause.DELETION ? Tone.NOTE : Tone.BAD;
        return moment(event, tone, life(event), title, line);
    }

    private Moment exited(PodEvent.Exited event) {
        Message title = Told.message("moment.exit." + event.reason().name());
        Tone tone = event.reason() == PodEvent.ExitReason.SIGTERM_EXIT ? Tone.NOTE : Tone.BAD;
        return moment(event, tone, life(event), title);
    }

    private static Moment crashLoop(PodEvent.CrashLoopBackOff event) {
        Message line = Told.message(
                "moment.backOff.retry",
                Spoken.instant(event.retryAt(), true),
                Spoken.instant(Firmness.latest(event), true));
        return moment(event, Tone.BAD, life(event), Told.message("moment.backOff"), line);
    }
}
