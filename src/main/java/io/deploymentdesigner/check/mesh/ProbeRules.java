package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of the app's probes. */
final class ProbeRules {
    private static final String REWRITE = "sidecar.istio.io/rewriteAppHTTPProbers";
    private static final String EXCLUDED = "traffic.sidecar.istio.io/excludeInboundPorts";

    private ProbeRules() {}

    /** I02: without rewriting an HTTP probe fails under STRICT mTLS and a TCP probe always passes. */
    static void rewritingIsOff(MeshSubject subject, MeshFindings findings) {
        Field annotation = subject.pod().metadata().get("annotations").entry(REWRITE);
        if (subject.hasSidecar() && annotation.text().equals("false") && asksOverTheNetwork(subject)) {
            var fix = MeshFindings.fix(
                    "rewrite",
                    false,
                    List.of(new YamlEdit.SetScalar(annotation.yamlPath(), "true", YamlEdit.ValueType.STRING)));
            findings.add("I02", Severity.WARNING, annotation, List.of(fix));
        }
    }

    private static boolean asksOverTheNetwork(MeshSubject subject) {
        return subject.pod().containers().stream()
                .flatMap(container -> Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                        .map(container::get))
                .anyMatch(probe -> Stream.of("httpGet", "tcpSocket", "grpc")
                        .anyMatch(handler -> probe.get(handler).exists()));
    }

    /** I10: the probe reaches the app through the agent anyway, and the port's real traffic loses its encryption. */
    static void probePortIsExcluded(MeshSubject subject, MeshFindings findings) {
        Field annotation = subject.pod().metadata().get("annotations").entry(EXCLUDED);
        if (!subject.hasSidecar() || annotation.isEmptyText()) {
            return;
        }
        List<String> excluded =
                Arrays.stream(annotation.text().split(",")).map(String::strip).toList();
        subject.injection().probes().stream()
                .flatMap(probe -> probe.appPort().stream().mapToObj(String::valueOf))
                .filter(excluded::contains)
                .distinct()
                .forEach(port -> findings.add("I10", Severity.HINT, annotation, port));
    }
}
