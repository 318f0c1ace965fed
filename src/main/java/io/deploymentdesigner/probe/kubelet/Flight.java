package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.ProbeResult;

/** A probe on its way; it ends once, by its answer or by the death of its container. */
final class Flight {
    private final ProbeWorker worker;
    private final long sent;
    private final ProbeResult outcome;
    private boolean over;

    Flight(ProbeWorker worker, long sent, ProbeResult outcome) {
        this.worker = worker;
        this.sent = sent;
        this.outcome = outcome;
    }

    boolean over() {
        return over;
    }

    void land(long now) {
        end(now, outcome);
    }

    void abort(long now) {
        end(now, ProbeResult.ABORTED);
    }

    private void end(long now, ProbeResult result) {
        if (!over) {
            over = true;
            worker.finish(sent, now, result);
        }
    }
}
