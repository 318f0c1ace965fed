package io.deploymentdesigner.probe.reading;

/**
 * How long a mesh's proxy takes, which no file says. Usual times, of which Istio's documents say 0.1 to 1 s for the
 * redirection and 1 to 3 s for the proxy.
 *
 * @param redirectMs milliseconds that istio-init or istio-validation runs
 * @param startMs milliseconds from the proxy's start until it lets traffic through
 * @param drainMs milliseconds that a proxy beside the app drains at the pod's end, where the pod does not say: the
 *     mesh's {@code terminationDrainDuration}
 */
public record ProxyTimes(long redirectMs, long startMs, long drainMs) {
    /** Half a second, two seconds, five seconds. */
    public static final ProxyTimes USUAL = new ProxyTimes(500, 2_000, 5_000);

    /** Negative times become 0. */
    public ProxyTimes {
        redirectMs = Math.max(0, redirectMs);
        startMs = Math.max(0, startMs);
        drainMs = Math.max(0, drainMs);
    }

    /** Milliseconds that a slow start takes: half as much again, as 3 s are to the usual 2 s. */
    public long slowStartMs() {
        return startMs * 3 / 2;
    }

    /** The same with another time of the redirection. */
    public ProxyTimes redirecting(long ms) {
        return new ProxyTimes(ms, startMs, drainMs);
    }

    /** The same with another time of the proxy's start. */
    public ProxyTimes starting(long ms) {
        return new ProxyTimes(redirectMs, ms, drainMs);
    }

    /** The same with another drain. */
    public ProxyTimes draining(long ms) {
        return new ProxyTimes(redirectMs, startMs, ms);
    }
}
