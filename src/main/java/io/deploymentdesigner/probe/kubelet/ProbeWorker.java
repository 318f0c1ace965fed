package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeResult;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.SkippedTick.Reason;
import io.deploymentdesigner.probe.UnknownPort;
import io.deploymentdesigner.probe.kubelet.EventQueue.Order;
import org.jspecify.annotations.Nullable;

/**
 * One goroutine per container and probe (pkg/kubelet/prober/worker.go): a ticker that begins with the pod, not with the
 * container, and counters that belong to the worker, so that a new container inherits them.
 */
final class ProbeWorker {
    private final SimulatedContainer container;
    private final ProbeKind kind;
    private final ProbeSpec spec;
    private final ProbeGate gate;
    private final ProbeTicker ticker;
    private final ResultRun run = new ResultRun();
    private final EventQueue queue;
    private int attempt = ContainerStatus.NO_CONTAINER;
    private @Nullable Result result;
    private boolean onHold;
    private boolean busy;
    private boolean triggered;
    private boolean stopped;

    /** What the results cache holds for a container. */
    enum Result {
        SUCCESS,
        FAILURE,
        UNKNOWN
    }

    ProbeWorker(SimulatedContainer container, ProbeKind kind, ProbeSpec spec) {
        this.container = container;
        this.kind = kind;
        this.spec = spec;
        this.gate = new ProbeGate(kind, spec, container.pod().node().clockOffsetMs());
        this.queue = container.pod().queue();
        this.ticker = new ProbeTicker(queue, spec.periodSeconds());
    }

    ProbeKind kind() {
        return kind;
    }

    ProbeSpec spec() {
        return spec;
    }

    /** The cached result for a process, null where there is none. */
    @Nullable
    Result resultFor(int askedAttempt) {
        return attempt == askedAttempt ? result : null;
    }

    /** Begins with the pod: asks at once, then at every tick. */
    void begin(long now) {
        ticker.reset(now);
        probe(now);
    }

    /** Asks now and begins a new grid of ticks (Ticker.Reset); while busy: as soon as it is done. */
    void trigger(long now) {
        if (stopped) {
            return;
        }
        if (busy) {
            triggered = true;
            return;
        }
        ticker.reset(now);
        probe(now);
    }

    /** Ends the worker; a probe that is on its way is still waited for. */
    void stop() {
        stopped = true;
        ticker.stop();
        if (!busy) {
            result = null;
        }
    }

    /** A probe that nothing else of this instant waits for, so it need not queue. */
    private void tick(long now) {
        if (container.pod().node().triggerSeesStatus()) {
            busy = true;
            queue.next(now + Units.MICROSECOND, Order.COMPLETION, this::check);
        } else {
            probe(now);
        }
    }

    private void probe(long now) {
        busy = true;
        if (container.pod().node().triggerSeesStatus()) {
            queue.at(now + Units.MICROSECOND, Order.COMPLETION, this::check);
        } else {
            check(now);
        }
    }

    private void check(long now) {
        ContainerStatus status = container.status().status();
        if (status != null && ProbeGate.knows(status)) {
            adopt(status.attempt(), now);
        }
        Reason reason = onHold(status) ? Reason.ON_HOLD : gate.reasonToSkip(status, now);
        if (reason == null) {
            send(now);
            return;
        }
        if (reason == Reason.NOT_RUNNING) {
            store(Result.FAILURE, now);
        }
        container.pod().log().skip(now, container, this, reason);
        done(now, now);
    }

    private void adopt(int newAttempt, long now) {
        if (attempt != newAttempt) {
            attempt = newAttempt;
            result = null;
            store(initial(), now);
            onHold = false;
        }
    }

    private Result initial() {
        return switch (kind) {
            case LIVENESS -> Result.SUCCESS;
            case READINESS -> Result.FAILURE;
            case STARTUP -> Result.UNKNOWN;
        };
    }

    /** Held back until there is a new container. */
    private boolean onHold(@Nullable ContainerStatus status) {
        return onHold && ProbeGate.knows(status);
    }

    private void send(long sent) {
        if (!container.runtime().runs(attempt)) {
            queue.at(sent, Order.COMPLETION, now -> finish(sent, now, ProbeResult.FAILURE));
            return;
        }
        if (container.spec().has(kind, UnknownPort.DISCARDED)) {
            queue.at(sent, Order.COMPLETION, now -> discard(sent, now));
            return;
        }
        Application.Answer answer = container.answer(kind, attempt, sent);
        long timeout = spec.timeoutSeconds() * Units.SECOND;
        boolean late = answer.duration() > timeout;
        ProbeResult outcome = late ? ProbeResult.TIMEOUT : answer.ok() ? ProbeResult.SUCCESS : ProbeResult.FAILURE;
        Flight flight = new Flight(this, sent, outcome);
        container.launch(flight);
        long known = sent + (late ? timeout : answer.duration());
        if (container.pod().node().triggerSeesStatus()) {
            queue.next(known, Order.PROBE_END, flight::land);
        } else {
            queue.at(known, Order.PROBE_END, flight::land);
        }
    }

    /** The result of a request is known, at {@code now}. */
    void finish(long sent, long now, ProbeResult outcome) {
        int length = run.count(outcome.failed());
        int threshold = outcome.failed() ? spec.failureThreshold() : spec.successThreshold();
        Result next = outcome.failed() ? Result.FAILURE : Result.SUCCESS;
        boolean enough = length >= threshold;
        boolean acts = enough && next != result;
        record(sent, now, outcome, threshold, acts);
        if (enough) {
            store(next, now);
            holdAfter(next);
        }
        done(sent, now);
    }

    /** Errors are thrown away: the counters stay as they are. */
    private void discard(long sent, long now) {
        record(sent, now, ProbeResult.ERROR, 0, false);
        done(sent, now);
    }

    private void record(long sent, long now, ProbeResult outcome, int threshold, boolean acts) {
        long sentMs = Units.toMillis(sent);
        long endMs = Units.toMillis(now);
        int counted = outcome == ProbeResult.ERROR ? 0 : run.length();
        container
                .pod()
                .log()
                .add(new PodEvent.Probed(
                        sentMs, container.index(), kind, attempt, outcome, endMs, counted, threshold, acts));
    }

    private void holdAfter(Result published) {
        if (kind == ProbeKind.STARTUP || (kind == ProbeKind.LIVENESS && published == Result.FAILURE)) {
            onHold = true;
            run.clear();
        }
    }

    private void store(Result next, long now) {
        if (result == next) {
            return;
        }
        result = next;
        switch (kind) {
            case READINESS -> container.status().setReady(attempt, next == Result.SUCCESS, now);
            case STARTUP -> container.status().setStarted(attempt, next == Result.SUCCESS, now);
            case LIVENESS -> {}
        }
        if (kind != ProbeKind.LIVENESS || next == Result.FAILURE) {
            container.pod().worker().request(now);
        }
    }

    private void done(long began, long now) {
        busy = false;
        if (stopped) {
            result = null;
            return;
        }
        boolean tickMissed = ticker.missed(began, now);
        if (triggered) {
            if (tickMissed) {
                container.pod().log().tossUp();
            }
            triggered = false;
            ticker.reset(now);
            again(now);
        } else if (tickMissed) {
            again(now);
        } else {
            ticker.await(now, this::tick);
        }
    }

    private void again(long now) {
        busy = true;
        queue.at(now, Order.COMPLETION, this::probe);
    }
}
