package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;

/**
 * A probe or hook of the app that the kubelet no longer sends to the app itself.
 *
 * @param container the app's container
 * @param kind {@code livenessProbe}, {@code readinessProbe}, {@code startupProbe}, {@code preStop} or {@code postStart}
 * @param original the probe or hook as written
 * @param handler the handler as written: {@code httpGet}, {@code tcpSocket} or {@code grpc}
 * @param path the path on the agent that the kubelet asks instead
 * @param port the agent's port
 * @param portKnown whether the original port can be resolved; where it cannot, the agent answers 400
 */
public record RewrittenProbe(
        String container, String kind, Field original, String handler, String path, int port, boolean portKnown) {}
