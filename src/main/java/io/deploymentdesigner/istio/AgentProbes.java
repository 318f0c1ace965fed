package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.PlainValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the agent is told of the probes that it asks in the kubelet's place: the value of {@code ISTIO_KUBE_APP_PROBERS}.
 * Source: pkg/kube/inject/app_probe.go, DumpAppProbers; the API server has filled in its defaults by then.
 */
final class AgentProbes {
    private AgentProbes() {}

    /** By the path on the agent; a probe whose port nobody knows is left out, so that the agent answers 400. */
    static Map<String, @Nullable Object> of(List<RewrittenProbe> probes) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        probes.forEach(probe -> probe.appPort().ifPresent(port -> told.put(probe.path(), told(probe, port))));
        return told;
    }

    private static Map<String, @Nullable Object> told(RewrittenProbe probe, int port) {
        Map<String, @Nullable Object> prober = new LinkedHashMap<>();
        prober.put(probe.handler(), handler(probe, port));
        if (!probe.isHook()) {
            long timeout = probe.original().get("timeoutSeconds").intValue();
            prober.put("timeoutSeconds", timeout == 0 ? 1 : timeout);
        }
        return prober;
    }

    private static Map<String, @Nullable Object> handler(RewrittenProbe probe, int port) {
        Map<String, @Nullable Object> handler = PlainValues.map(probe.original().get(probe.handler()));
        handler.values().removeIf(value -> value == null);
        handler.put("port", port);
        if (probe.handler().equals("httpGet")) {
            handler.putIfAbsent("path", "/");
            handler.putIfAbsent("scheme", "HTTP");
        }
        if (probe.handler().equals("grpc")) {
            handler.putIfAbsent("service", "");
        }
        return handler;
    }
}
