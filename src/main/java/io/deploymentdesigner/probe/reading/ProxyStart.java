package io.deploymentdesigner.probe.reading;

/**
 * How a mesh's proxy delays the application of its pod.
 *
 * @param beforeMs milliseconds by which the app's containers start later: what redirects the traffic runs first, and a
 *     native sidecar or one that holds the app
 * @param besideMs milliseconds from the app's start until a proxy beside it lets probes and callers through; 0 where it
 *     runs already
 */
public record ProxyStart(long beforeMs, long besideMs) {
    /** No proxy in the pod. */
    public static final ProxyStart NONE = new ProxyStart(0, 0);
}
