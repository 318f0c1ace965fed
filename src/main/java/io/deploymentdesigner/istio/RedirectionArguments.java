package io.deploymentdesigner.istio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What istio-iptables is told of a pod's annotations; source: injection-template.yaml and the function
 * excludeInboundPort of pkg/kube/inject/template.go.
 */
final class RedirectionArguments {
    /** The annotation that says how traffic is redirected: REDIRECT, TPROXY, or NONE for not at all. */
    static final String MODE = "sidecar.istio.io/interceptionMode";

    private static final String TRAFFIC = "traffic.sidecar.istio.io/";

    private final PodFields pod;
    private final List<@Nullable Object> arguments;

    private RedirectionArguments(PodFields pod, List<@Nullable Object> arguments) {
        this.pod = pod;
        this.arguments = arguments;
    }

    /** Changes the arguments of istio-init or istio-validation. */
    static void fill(List<@Nullable Object> arguments, PodFields pod) {
        RedirectionArguments filled = new RedirectionArguments(pod, arguments);
        filled.annotated("-m", MODE);
        filled.annotated("-i", TRAFFIC + "includeOutboundIPRanges");
        filled.annotated("-x", TRAFFIC + "excludeOutboundIPRanges");
        filled.annotated("-b", TRAFFIC + "includeInboundPorts");
        filled.set("-d", "15090,15021," + excludedInbound(pod));
        filled.annotated("-q", TRAFFIC + "includeOutboundPorts");
        filled.annotated("-o", TRAFFIC + "excludeOutboundPorts");
    }

    /** The agent's port is left out whatever the pod says. */
    static String excludedInbound(PodFields pod) {
        int status = ProbeRewrite.statusPort(pod);
        Stream<String> written = Arrays.stream(
                        pod.annotation(TRAFFIC + "excludeInboundPorts").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
        Stream<String> own = status == 0 ? Stream.empty() : Stream.of(String.valueOf(status));
        return Stream.concat(written, own).distinct().collect(Collectors.joining(","));
    }

    private void annotated(String flag, String annotation) {
        if (!pod.annotation(annotation).isEmpty()) {
            set(flag, pod.annotation(annotation));
        }
    }

    private void set(String flag, String value) {
        int at = arguments.indexOf(flag);
        if (at < 0) {
            arguments.addAll(new ArrayList<>(List.of(flag, value)));
        } else {
            arguments.set(at + 1, value);
        }
    }
}
