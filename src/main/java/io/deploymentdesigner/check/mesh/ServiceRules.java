package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;
import java.util.Set;

/** How the Services of the file speak of the pod's ports. */
final class ServiceRules {
    private static final Set<String> PROTOCOLS =
            Set.of("http", "http2", "https", "tls", "tcp", "grpc", "grpc-web", "mongo", "mysql", "redis", "udp");

    private ServiceRules() {}

    /** I05: a port that names no protocol is sniffed, and a protocol where the server speaks first stalls. */
    static void portSaysNoProtocol(MeshSubject subject, MeshFindings findings) {
        if (!subject.inMesh()) {
            return;
        }
        subject.services()
                .flatMap(service -> service.get("spec", "ports").items().stream())
                .filter(port -> !saysProtocol(port))
                .forEach(port -> findings.add(
                        "I05",
                        Severity.WARNING,
                        port.get("name"),
                        List.of(nameIt(port)),
                        port.get("port").text()));
    }

    private static boolean saysProtocol(Field port) {
        boolean udp = port.get("protocol").text().equals("UDP");
        if (udp || PROTOCOLS.contains(port.get("appProtocol").text())) {
            return true;
        }
        String name = port.get("name").text();
        return PROTOCOLS.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + "-"));
    }

    private static Fix nameIt(Field port) {
        var edit = new YamlEdit.SetScalar(port.get("appProtocol").yamlPath(), "http", YamlEdit.ValueType.STRING);
        return MeshFindings.fix("protocol", false, List.of(edit));
    }
}
