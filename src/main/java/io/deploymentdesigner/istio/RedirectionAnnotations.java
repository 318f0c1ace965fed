package io.deploymentdesigner.istio;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the node's CNI plugin reads from a pod to redirect its traffic; with istio-init these are arguments. Source:
 * injection-template.yaml, the part for istio_cni.enabled.
 */
final class RedirectionAnnotations {
    private static final String TRAFFIC = "traffic.sidecar.istio.io/";

    private RedirectionAnnotations() {}

    /** The annotations by key, with the chart's default where the pod says nothing. */
    static Map<String, String> of(PodFields pod) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(RedirectionArguments.MODE, orDefault(pod, RedirectionArguments.MODE, "REDIRECT"));
        all.put(TRAFFIC + "includeOutboundIPRanges", orDefault(pod, TRAFFIC + "includeOutboundIPRanges", "*"));
        all.put(TRAFFIC + "includeInboundPorts", orDefault(pod, TRAFFIC + "includeInboundPorts", "*"));
        all.put(TRAFFIC + "excludeInboundPorts", RedirectionArguments.excludedInbound(pod));
        return all;
    }

    private static String orDefault(PodFields pod, String key, String otherwise) {
        return pod.annotation(key).isEmpty() ? otherwise : pod.annotation(key);
    }
}
