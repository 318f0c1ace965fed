package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeResult;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.UnknownPort;
import io.deploymentdesigner.probe.timeline.Moment.Tone;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One probe in words. */
record ProbeMoment(Timeline timeline, Attempts attempts, Firmness firmness, PodEvent.Probed event) {
    private static final long SOON_MS = 5_000;

    Moment told() {
        String lane = "probe-" + event.container() + "-" + event.probe().word();
        return new Moment(event.at(), tone(), lane, title(), lines());
    }

    private boolean kills() {
        return event.acts() && event.result().failed() && event.probe() != ProbeKind.READINESS;
    }

    private Tone tone() {
        if (!event.result().failed()) {
            return event.result() == ProbeResult.ERROR ? Tone.BAD : Tone.GOOD;
        }
        return event.acts() ? Tone.BAD : Tone.NOTE;
    }

    private Message title() {
        return Told.message(
                key(),
                event.run(),
                Integer.toString(event.run()),
                Integer.toString(event.threshold()),
                Spoken.probe(event.probe()),
                Spoken.probeFirst(event.probe()));
    }

    private String key() {
        if (event.result() == ProbeResult.ERROR) {
            return "probe.error";
        }
        if (event.result().failed()) {
            return kills() ? "probe.kills" : event.acts() ? "probe.unready" : failure();
        }
        return event.acts() ? "probe.passes." + event.probe().word() : "probe.success";
    }

    /** Beyond the threshold a failure changes nothing more, so it is not counted against it. */
    private String failure() {
        return event.run() > event.threshold() ? "probe.failure.more" : "probe.failure";
    }

    private List<Message> lines() {
        List<Message> lines = new ArrayList<>();
        if (kills()) {
            fate(lines);
            callers().ifPresent(lines::add);
        } else if (event.result() == ProbeResult.SUCCESS && event.acts()) {
            served().ifPresent(lines::add);
            if (event.probe() == ProbeKind.STARTUP) {
                ready().ifPresent(lines::add);
                delay().ifPresent(lines::add);
            }
        } else if (event.result() != ProbeResult.SUCCESS) {
            String result = isRefused() ? "UNKNOWN_PORT" : event.result().name();
            lines.add(Told.message("probe.result." + result, Spoken.duration(event.end() - event.at())));
        }
        return lines;
    }

    private boolean isRefused() {
        return event.result() == ProbeResult.FAILURE
                && timeline.run()
                        .scenario()
                        .containers()
                        .get(event.container())
                        .has(event.probe(), UnknownPort.REFUSED);
    }

    private void fate(List<Message> lines) {
        long start = attempts.start(event.attempt()).orElse(event.at());
        Message since = Spoken.message("duration.s", Spoken.seconds(event.end() - start));
        OptionalLong exit = attempts.exit(event.attempt());
        lines.add(exit.isEmpty() ? Told.message("probe.kills.since", since) : end(since, exit.getAsLong()));
        if (start + serveAfter() > event.at()) {
            lines.add(Told.message("probe.kills.served", firmness.instant(start + serveAfter())));
        }
    }

    /** When the app exits and what follows: a start in the same sync, a wait, or nothing that is looked at. */
    private Message end(Message since, long exit) {
        OptionalLong retry = attempts.retry(event.attempt());
        OptionalLong next = attempts.start(event.attempt() + 1);
        String key = retry.isPresent()
                ? "probe.kills.exit.waits"
                : next.isPresent() ? "probe.kills.exit.next" : "probe.kills.exit";
        boolean forced = attempts.isForced(event.attempt());
        Message then = firmness.instant(retry.orElse(next.orElse(0)));
        return Told.message(
                forced ? key + ".forced" : key, since, Spoken.duration((exit - event.end() + 50) / 100 * 100), then);
    }

    private Optional<Message> callers() {
        return timeline.lane("callers")
                .flatMap(lane -> ((Lane.Callers) lane)
                        .spans().stream()
                                .filter(s ->
                                        s.kind() == Span.Kind.REFUSED && s.from() <= event.at() && event.at() < s.to())
                                .findFirst()
                                .map(s -> Told.message("probe.kills.callers", firmness.instant(s.from()))));
    }

    private Optional<Message> served() {
        long serves = attempts.start(event.attempt()).orElse(event.at()) + serveAfter();
        ProbeSpec spec =
                timeline.run().scenario().containers().get(event.container()).probe(event.probe());
        if (spec == null || serves > event.at()) {
            return Optional.empty();
        }
        return Optional.of(Told.message(
                "probe.served",
                firmness.instant(serves),
                Integer.toString(spec.periodSeconds()),
                firmness.instant(event.at())));
    }

    /** What the passed startup probe lets happen: readiness is asked at once. */
    private Optional<Message> ready() {
        int minReady = timeline.workload().rollout().minReadySeconds();
        return timeline.run()
                .events(PodEvent.Ready.class)
                .filter(r -> r.container() == event.container() && r.value() && r.at() >= event.at())
                .findFirst()
                .filter(r -> r.at() - event.at() < SOON_MS)
                .map(r -> Told.message(
                        "probe.passes.ready",
                        Spoken.duration(r.at() - event.at()),
                        Spoken.instant(r.at() + 1000L * minReady)));
    }

    /** Liveness waits for the startup probe, so a delay of its own that is over by then changes nothing. */
    private Optional<Message> delay() {
        ProbeSpec liveness =
                timeline.run().scenario().containers().get(event.container()).liveness();
        long since = event.at() - attempts.start(event.attempt()).orElse(event.at());
        return liveness == null || liveness.initialDelaySeconds() == 0 || since < 1000L * liveness.initialDelaySeconds()
                ? Optional.empty()
                : Optional.of(
                        Told.message("probe.passes.delay", Spoken.duration(1000L * liveness.initialDelaySeconds())));
    }

    private long serveAfter() {
        return timeline.run()
                .scenario()
                .containers()
                .get(event.container())
                .app()
                .serveAfter(event.attempt());
    }
}
