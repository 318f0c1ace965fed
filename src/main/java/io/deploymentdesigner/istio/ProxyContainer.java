package io.deploymentdesigner.istio;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.PlainValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The container istio-proxy as a pod's annotations and the mode make it. */
final class ProxyContainer {
    private static final Map<String, String> READINESS = Map.of(
            "initialDelaySeconds", "readiness.status.sidecar.istio.io/initialDelaySeconds",
            "periodSeconds", "readiness.status.sidecar.istio.io/periodSeconds",
            "failureThreshold", "readiness.status.sidecar.istio.io/failureThreshold");

    private final PodFields pod;
    private final MeshMode mode;
    private final Map<String, @Nullable Object> proxy = InjectionPieces.container("istio-proxy");

    ProxyContainer(PodFields pod, MeshMode mode) {
        this.pod = pod;
        this.mode = mode;
    }

    Map<String, @Nullable Object> make(List<RewrittenProbe> probes) {
        annotated("sidecar.istio.io/proxyImage", proxy, "image");
        resources();
        ownProbes();
        interception();
        lifecycle();
        environment(probes);
        return proxy;
    }

    private void annotated(String annotation, Map<String, @Nullable Object> target, String key) {
        if (!pod.annotation(annotation).isEmpty()) {
            target.put(key, pod.annotation(annotation));
        }
    }

    /** One annotation is enough to make all of the chart's defaults go. */
    private void resources() {
        if (Stream.of("CPU", "Memory", "CPULimit", "MemoryLimit")
                .anyMatch(
                        each -> !pod.annotation("sidecar.istio.io/proxy" + each).isEmpty())) {
            proxy.put("resources", new LinkedHashMap<>());
            annotatedResources();
        }
    }

    private void annotatedResources() {
        Map<String, @Nullable Object> resources = PlainPod.map(proxy, "resources");
        annotated("sidecar.istio.io/proxyCPU", PlainPod.map(resources, "requests"), "cpu");
        annotated("sidecar.istio.io/proxyMemory", PlainPod.map(resources, "requests"), "memory");
        annotated("sidecar.istio.io/proxyCPULimit", PlainPod.map(resources, "limits"), "cpu");
        annotated("sidecar.istio.io/proxyMemoryLimit", PlainPod.map(resources, "limits"), "memory");
        resources.values().removeIf(each -> each instanceof Map<?, ?> map && map.isEmpty());
    }

    private void ownProbes() {
        if (ProbeRewrite.statusPort(pod) == 0) {
            proxy.remove("startupProbe");
            proxy.remove("readinessProbe");
            return;
        }
        READINESS.forEach((field, annotation) -> {
            if (pod.annotation(annotation).matches("\\d{1,9}")) {
                PlainPod.map(proxy, "readinessProbe").put(field, Integer.valueOf(pod.annotation(annotation)));
            }
        });
    }

    private void interception() {
        if (pod.annotation(RedirectionArguments.MODE).equals("TPROXY")) {
            asRootWith("NET_ADMIN");
        }
        if (pod.annotation("sidecar.istio.io/capNetBindService").equals("true")) {
            asRootWith("NET_BIND_SERVICE");
        }
    }

    private void asRootWith(String capability) {
        Map<String, @Nullable Object> context = PlainPod.map(proxy, "securityContext");
        context.put("runAsUser", 0);
        context.put("runAsNonRoot", false);
        PlainPod.list(PlainPod.map(context, "capabilities"), "add").add(capability);
    }

    private void lifecycle() {
        if (mode.isNative()) {
            proxy.put("restartPolicy", "Always");
            proxy.put("lifecycle", InjectionPieces.lifecycle("drain"));
        } else if (ProxyConfig.of(pod).holdApplication()) {
            proxy.put("lifecycle", InjectionPieces.lifecycle("hold"));
        }
    }

    private void environment(List<RewrittenProbe> probes) {
        List<@Nullable Object> variables = PlainPod.list(proxy, "env");
        variables.add(variable("ISTIO_META_POD_PORTS", json(ports())));
        variables.add(variable("ISTIO_META_APP_CONTAINERS", appContainers()));
        String mode = pod.annotation(RedirectionArguments.MODE);
        variables.add(variable("ISTIO_META_INTERCEPTION_MODE", mode.isEmpty() ? "REDIRECT" : mode));
        String config = pod.annotation(ProxyConfig.ANNOTATION);
        if (!config.isEmpty() && ProxyConfigText.isReadable(config)) {
            variables.add(variable("PROXY_CONFIG", json(ProxyConfigText.values(config))));
        }
        Map<String, @Nullable Object> originals = AgentProbes.of(probes);
        if (!originals.isEmpty()) {
            variables.add(variable("ISTIO_KUBE_APP_PROBERS", json(originals)));
        }
    }

    private String appContainers() {
        return pod.containers().stream()
                .map(each -> each.get("name").text())
                .filter(name -> !name.equals("istio-proxy"))
                .collect(Collectors.joining(","));
    }

    private List<@Nullable Object> ports() {
        List<@Nullable Object> ports = new ArrayList<>();
        for (Field container : pod.containers()) {
            ports.addAll(PlainValues.list(container.get("ports")));
        }
        return ports;
    }

    private static Map<String, @Nullable Object> variable(String name, String value) {
        Map<String, @Nullable Object> variable = new LinkedHashMap<>();
        variable.put("name", name);
        variable.put("value", value);
        return variable;
    }

    private static String json(Object value) {
        try {
            return JSON.std.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
