package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Which probes and hooks the injector turns into questions to its agent; source: pkg/kube/inject/app_probe.go. */
public final class ProbeRewrite {
    /** The annotation that switches rewriting off. */
    static final String SWITCH = "sidecar.istio.io/rewriteAppHTTPProbers";

    /** The annotation that moves the agent's status port; 0 switches the proxy's own probes off. */
    static final String STATUS_PORT = "status.sidecar.istio.io/port";

    private static final Map<String, String> ENDPOINTS = endpoints();

    private ProbeRewrite() {}

    private static Map<String, String> endpoints() {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put("startupProbe", "startupz");
        ends.put("readinessProbe", "readyz");
        ends.put("livenessProbe", "livez");
        ends.put("preStop", "prestopz");
        ends.put("postStart", "poststartz");
        return ends;
    }

    /** Whether the pod lets its probes be rewritten. */
    public static boolean isOn(PodFields pod) {
        return !pod.annotation(SWITCH).equals("false") && statusPort(pod) != 0;
    }

    /** The agent's port, 15020 unless the pod moves it. */
    static int statusPort(PodFields pod) {
        String port = pod.annotation(STATUS_PORT);
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 15020;
    }

    /** All that is rewritten in a pod. */
    static List<RewrittenProbe> of(PodFields pod) {
        List<RewrittenProbe> rewritten = new ArrayList<>();
        if (isOn(pod)) {
            for (Field container : rewritable(pod)) {
                ENDPOINTS.forEach((kind, endpoint) ->
                        rewrite(pod, container, kind, endpoint).ifPresent(rewritten::add));
            }
        }
        return rewritten;
    }

    /** Init containers too, for one that keeps running may have probes; the proxy's own are left alone. */
    private static List<Field> rewritable(PodFields pod) {
        return Stream.concat(pod.spec().get("initContainers").items().stream(), pod.containers().stream())
                .filter(container -> !container.get("name").text().equals("istio-proxy"))
                .toList();
    }

    private static Optional<RewrittenProbe> rewrite(PodFields pod, Field container, String kind, String endpoint) {
        boolean hook = kind.equals("preStop") || kind.equals("postStart");
        Field probe = hook ? container.get("lifecycle", kind) : container.get(kind);
        String name = container.get("name").text();
        return handlers(hook)
                .filter(handler -> probe.get(handler).exists())
                .findFirst()
                .map(handler -> new RewrittenProbe(
                        name,
                        kind,
                        probe,
                        handler,
                        (hook ? "/app-lifecycle/" : "/app-health/") + name + "/" + endpoint,
                        statusPort(pod),
                        appPort(container, probe.get(handler, "port"))));
    }

    private static Stream<String> handlers(boolean hook) {
        return hook ? Stream.of("httpGet", "tcpSocket") : Stream.of("httpGet", "tcpSocket", "grpc");
    }

    private static OptionalInt appPort(Field container, Field port) {
        return port.isNumber()
                ? OptionalInt.of((int) port.intValue())
                : container.get("ports").items().stream()
                        .filter(each -> each.get("name").text().equals(port.text()))
                        .mapToInt(each -> (int) each.get("containerPort").intValue())
                        .findFirst();
    }
}
