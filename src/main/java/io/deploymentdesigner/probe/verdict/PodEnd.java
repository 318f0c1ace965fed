package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.reading.WorkloadContainer;

/**
 * How an old pod ends; milliseconds since its deletion. A proxy beside the app gets its SIGTERM at once, while the app's
 * preStop hook still runs: after its drain nothing reaches the app, and the app reaches nothing.
 *
 * @param endsMs when its last container has exited
 * @param hookMs how long every app keeps answering because a preStop hook holds back its SIGTERM
 * @param proxyLeavesMs when its proxy is gone; {@code ProxyCourse.LAST} for after the app, or without one
 */
public record PodEnd(long endsMs, long hookMs, long proxyLeavesMs) {
    /** The end of a workload's pods. */
    static PodEnd of(Workload workload, Assumptions assumptions) {
        long grace = 1000L * Math.max(2, workload.graceSeconds());
        long ends = 0;
        long hook = workload.containers().isEmpty() ? 0 : grace;
        for (WorkloadContainer each : workload.containers()) {
            long waits = each.preStop().durationMs();
            ends = Math.max(ends, Math.min(waits + assumptions.app(each.name()).exitOnTermMs(), grace));
            hook = Math.min(hook, waits);
        }
        return new PodEnd(ends, hook, workload.proxy().leavesMs());
    }

    /** How long the pod surely answers. */
    public long answersMs() {
        return Math.min(hookMs, proxyLeavesMs);
    }

    /** How long an app goes on after its proxy is gone; 0 for not at all. */
    public long cutOffMs() {
        return Math.max(0, endsMs - proxyLeavesMs);
    }

    /** Whether it is the proxy that answers for too short a time, not the app. */
    boolean isCutByProxy() {
        return proxyLeavesMs < hookMs;
    }
}
