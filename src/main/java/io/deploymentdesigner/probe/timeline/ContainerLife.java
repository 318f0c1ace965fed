package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodEvent.StopCause;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the life of one container out of the events of a run. */
final class ContainerLife {
    private static final long WORTH_A_BOX_MS = 1500;

    private final AppBehaviour app;
    private final NodeConditions node;
    private final long end;
    private final List<Span> spans = new ArrayList<>();
    private long idleSince;
    private long startedAt = -1;
    private int attempt;
    private Optional<PodEvent.Sigterm> sigterm = Optional.empty();

    private ContainerLife(PodRun run, int container) {
        this.app = run.scenario().containers().get(container).app();
        this.node = run.scenario().node();
        this.end = run.coveredMs();
    }

    /** The spans of a container, from 0, in the order of time. */
    static List<Span> of(PodRun run, int container) {
        ContainerLife life = new ContainerLife(run, container);
        run.events().stream().filter(e -> e.container() == container).forEach(life::add);
        life.close(life.end, false);
        return life.spans;
    }

    private void add(PodEvent event) {
        switch (event) {
            case PodEvent.ContainerStarted s -> start(s);
            case PodEvent.Sigterm s -> sigterm = Optional.of(s);
            case PodEvent.Exited e -> {
                close(e.at(), true);
                idleSince = e.at();
                startedAt = -1;
            }
            default -> {}
        }
    }

    private void start(PodEvent.ContainerStarted event) {
        idle(event.at(), event.attempt() == 0);
        startedAt = event.at();
        attempt = event.attempt();
        sigterm = Optional.empty();
    }

    private void idle(long until, boolean first) {
        long lasts = until - idleSince;
        if (first && lasts > 0) {
            spans.add(Span.of(idleSince, until, Span.Kind.PULL, Told.message("span.pull", Spoken.duration(lasts))));
        } else if (lasts >= WORTH_A_BOX_MS) {
            spans.add(Span.of(
                    idleSince,
                    until,
                    Span.Kind.BACK_OFF,
                    Told.message("span.backOff", Spoken.duration(shortestWait(lasts)))));
        }
    }

    /** Ends the attempt, or at the end of the run whatever lasts. */
    private void close(long until, boolean exited) {
        if (startedAt < 0) {
            if (!exited) {
                idle(until, spans.isEmpty());
            }
            return;
        }
        long stops = sigterm.map(PodEvent.Sigterm::at).orElse(until);
        alive(startedAt, stops);
        if (stops < until) {
            boolean planned =
                    sigterm.filter(s -> s.cause() == StopCause.DELETION).isPresent();
            spans.add(Span.of(stops, until, planned ? Span.Kind.ENDING : Span.Kind.KILLED));
        }
    }

    private void alive(long from, long to) {
        long serves = Math.min(to, from + Math.min(app.serveAfter(attempt), end));
        if (serves > from) {
            String key = attempt == 0 ? "span.starting" : "span.restart";
            spans.add(Span.of(
                    from,
                    serves,
                    Span.Kind.STARTING,
                    Told.message(key, Spoken.duration(whole(serves - from)), Integer.toString(attempt))));
        }
        serving(serves, to);
    }

    private void serving(long from, long to) {
        long at = from;
        for (Outage outage : outagesOf(attempt)) {
            long begins = Math.clamp(startedAt + outage.fromMs(), at, to);
            long ends = Math.clamp(startedAt + outage.toMs(), begins, to);
            addServing(at, begins);
            if (ends > begins) {
                spans.add(Span.of(begins, ends, Span.Kind.OUTAGE, Told.message("span.outage")));
            }
            at = ends;
        }
        addServing(at, to);
    }

    private List<Outage> outagesOf(int start) {
        return app.outages().stream()
                .filter(o -> o.attempt() == Outage.EVERY_ATTEMPT || o.attempt() == start)
                .filter(o -> o.fromMs() < end && o.toMs() > o.fromMs())
                .sorted(Comparator.comparingLong(Outage::fromMs))
                .toList();
    }

    private void addServing(long from, long to) {
        if (to > from) {
            spans.add(Span.of(from, to, Span.Kind.SERVING, Told.message("span.serving")));
        }
    }

    /** The step of the back-off behind a wait that was a little longer. */
    private long shortestWait(long lasts) {
        long step = 1000L * node.backoffInitialSeconds();
        long most = 1000L * node.backoffMaxSeconds();
        if (lasts < step) {
            return lasts / 1000 * 1000;
        }
        while (step < most && Math.min(2 * step, most) <= lasts) {
            step = Math.min(2 * step, most);
        }
        return step;
    }

    private static long whole(long ms) {
        return ms >= 1000 ? (ms + 500) / 1000 * 1000 : ms;
    }
}
