package io.deploymentdesigner.probe.kubelet;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.Unresponsive;

/** The application in a container, as a probe meets it. */
record Application(AppBehaviour behaviour) {
    /** Refused, or answered at once with an error. */
    static final Answer REFUSED = new Answer(Units.MILLISECOND, false);

    /**
     * What becomes of one request.
     *
     * @param duration until it is known, in units
     * @param ok whether the application answered
     */
    record Answer(long duration, boolean ok) {}

    /** The answer to a probe sent {@code elapsed} units after the start of this attempt. */
    Answer answer(ProbeKind probe, int attempt, long elapsed) {
        long elapsedMs = Units.toMillis(elapsed);
        long hangsUntilMs = -1;
        if (elapsedMs < behaviour.serveAfter(attempt)) {
            if (behaviour.beforeServing() == Unresponsive.REFUSE) {
                return REFUSED;
            }
            hangsUntilMs = behaviour.serveAfter(attempt);
        }
        for (Outage outage : behaviour.outages()) {
            if (outage.meets(probe, attempt, elapsedMs)) {
                if (outage.kind() == Unresponsive.REFUSE) {
                    return REFUSED;
                }
                hangsUntilMs = Math.max(hangsUntilMs, outage.toMs());
            }
        }
        long waits = hangsUntilMs < 0 ? 0 : Units.ofMillis(hangsUntilMs) - elapsed;
        return new Answer(waits + Units.ofMillis(behaviour.latencyMs()), true);
    }
}
