package io.deploymentdesigner.probe.reading;

/**
 * When a mesh's proxy lets its pod's traffic through: what it delays at the start, and when it goes at the end.
 *
 * @param beforeMs milliseconds by which the app's containers start later: what redirects the traffic runs first, and a
 *     native sidecar or one that holds the app
 * @param besideMs milliseconds from the app's start until a proxy beside it lets probes and callers through; 0 where it
 *     runs already
 * @param leavesMs milliseconds from the pod's deletion until the proxy is gone, whatever the app still does;
 *     {@link #LAST} where it goes after the app
 * @param asksProbes whether its agent asks the app's probes in the kubelet's place
 */
public record ProxyCourse(long beforeMs, long besideMs, long leavesMs, boolean asksProbes) {
    /** Stands for a proxy that outlives the app. */
    public static final long LAST = Long.MAX_VALUE;

    /** No proxy in the pod. */
    public static final ProxyCourse NONE = new ProxyCourse(0, 0, LAST, false);
}
