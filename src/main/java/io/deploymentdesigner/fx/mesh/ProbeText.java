package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.kubernetes.Field;
import java.util.stream.Collectors;

/** A probe's handler in one line: {@code GET :8080/healthz}. No line ends between the colon and its number. */
final class ProbeText {
    private static final String COLON = ":\u2060";

    private ProbeText() {}

    static String of(Field probe) {
        Field http = probe.get("httpGet");
        if (http.exists()) {
            String path = http.get("path").text();
            return "GET " + COLON + http.get("port").text() + (path.isEmpty() ? "/" : path);
        }
        if (probe.get("tcpSocket").exists()) {
            return "TCP " + COLON + probe.get("tcpSocket", "port").text();
        }
        if (probe.get("grpc").exists()) {
            return "gRPC " + COLON + probe.get("grpc", "port").text();
        }
        return probe.get("exec", "command").items().stream().map(Field::text).collect(Collectors.joining(" "));
    }
}
