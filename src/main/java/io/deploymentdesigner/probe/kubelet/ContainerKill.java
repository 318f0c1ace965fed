package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.PodEvent.StopCause;
import io.deploymentdesigner.probe.PreStop;

/**
 * One killContainer (kuberuntime_container.go): the preStop hook inside the grace period, then SIGTERM with what is
 * left. A command ends with its container; the kubelet's own sleep does not.
 */
final class ContainerKill {
    private final ContainerRuntime runtime;
    private final StopCause cause;
    private final EventQueue.Step then;
    private final int graceSeconds;
    private final long begun;
    private boolean hookOver;

    private ContainerKill(
            ContainerRuntime runtime, int graceSeconds, StopCause cause, long begun, EventQueue.Step then) {
        this.runtime = runtime;
        this.graceSeconds = graceSeconds;
        this.cause = cause;
        this.begun = begun;
        this.then = then;
    }

    /** Kills the running process and goes on with {@code then} when it is gone. */
    static void begin(SimulatedContainer container, long now, int graceSeconds, StopCause cause, EventQueue.Step then) {
        ContainerKill kill = new ContainerKill(container.runtime(), graceSeconds, cause, now, then);
        PreStop hook = container.spec().preStop();
        if (!hook.runs() || graceSeconds == 0) {
            container.runtime().terminate(now, graceSeconds, cause, then);
            return;
        }
        if (hook.kind() == PreStop.Kind.EXEC) {
            container.runtime().whenExits(kill::endHook);
        }
        long duration = Math.min(Units.ofMillis(hook.durationMs()), graceSeconds * Units.SECOND);
        container.pod().queue().at(now + duration, EventQueue.Order.COMPLETION, kill::endHook);
    }

    private void endHook(long now) {
        if (!hookOver) {
            hookOver = true;
            int left = graceSeconds - (int) ((now - begun) / Units.SECOND);
            runtime.terminate(now, left, cause, then);
        }
    }
}
