package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import java.util.OptionalInt;

/**
 * A probe or hook of the app that the kubelet no longer sends to the app itself.
 *
 * @param container the app's container
 * @param kind {@code livenessProbe}, {@code readinessProbe}, {@code startupProbe}, {@code preStop} or {@code postStart}
 * @param original the probe or hook as written
 * @param handler the handler as written: {@code httpGet}, {@code tcpSocket} or {@code grpc}
 * @param path the path on the agent that the kubelet asks instead
 * @param port the agent's port
 * @param appPort the port that the agent asks; empty where the container has none of that name, and the agent answers 400
 */
public record RewrittenProbe(
        String container, String kind, Field original, String handler, String path, int port, OptionalInt appPort) {
    /** Whether the agent knows whom to ask. */
    public boolean portKnown() {
        return appPort.isPresent();
    }

    /** Whether this is a hook, which has no rhythm. */
    public boolean isHook() {
        return kind.equals("preStop") || kind.equals("postStart");
    }
}
