package io.deploymentdesigner.istio;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the injector accepts as the values of a pod's annotations; with any other value it refuses the pod. Source:
 * pkg/kube/inject/inject.go (AnnotationValidation) and validate.go.
 */
public final class ProxyAnnotations {
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int MOST_PORT = 65_535;
    private static final String TRAFFIC = "traffic.sidecar.istio.io/";
    private static final String READINESS = "readiness.status.sidecar.istio.io/";

    private static final Map<String, Predicate<String>> ACCEPTED = Map.of(
            RedirectionArguments.MODE,
            Set.of("REDIRECT", "TPROXY", "NONE")::contains,
            ProbeRewrite.STATUS_PORT,
            ProxyAnnotations::isPort,
            TRAFFIC + "includeInboundPorts",
            ProxyAnnotations::areAllPorts,
            TRAFFIC + "excludeInboundPorts",
            ProxyAnnotations::arePorts,
            TRAFFIC + "includeOutboundPorts",
            ProxyAnnotations::areAllPorts,
            TRAFFIC + "excludeOutboundPorts",
            ProxyAnnotations::arePorts,
            READINESS + "initialDelaySeconds",
            NUMBER.asMatchPredicate(),
            READINESS + "periodSeconds",
            NUMBER.asMatchPredicate(),
            READINESS + "failureThreshold",
            NUMBER.asMatchPredicate());

    private ProxyAnnotations() {}

    /** Whether the injector takes the value; of annotations that it does not check it takes any. */
    public static boolean accept(String annotation, String value) {
        return ACCEPTED.getOrDefault(annotation, any -> true).test(value);
    }

    private static boolean areAllPorts(String value) {
        return value.equals("*") || arePorts(value);
    }

    private static boolean arePorts(String value) {
        return value.isEmpty()
                || Arrays.stream(value.split(",", -1)).map(String::strip).allMatch(ProxyAnnotations::isPort);
    }

    private static boolean isPort(String value) {
        return PORT.matcher(value).matches() && Integer.parseInt(value) <= MOST_PORT;
    }
}
