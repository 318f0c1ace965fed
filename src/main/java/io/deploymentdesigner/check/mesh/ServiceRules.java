package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How the Services of the file speak of the pod's ports. */
final class ServiceRules {
    private static final Set<String> PROTOCOLS =
            Set.of("http", "http2", "https", "tls", "tcp", "grpc", "grpc-web", "mongo", "mysql", "redis", "udp");

    private static final Set<String> HTTP = Set.of("http", "http2", "h2c", "ws", "wss", "grpc", "grpc-web");
    private static final Map<String, String> USUAL =
            Map.of("80", "http", "8080", "http", "443", "https", "3306", "mysql", "6379", "redis", "27017", "mongo");

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
                        List.of(nameIt(subject, port)),
                        port.get("port").text()));
    }

    /** I05: of two Services that send to one port of the pod, one makes the mesh read HTTP there and the other not. */
    static void protocolsDiffer(MeshSubject subject, MeshFindings findings) {
        if (!subject.inMesh()) {
            return;
        }
        Map<String, Field> first = new HashMap<>();
        subject.services()
                .flatMap(service -> service.get("spec", "ports").items().stream())
                .filter(ServiceRules::saysProtocol)
                .forEach(port -> {
                    Field other = first.putIfAbsent(target(subject, port), port);
                    if (other != null && isHttp(other) != isHttp(port)) {
                        findings.addAs(
                                "I05.differs",
                                "I05",
                                Severity.WARNING,
                                port.get("appProtocol").exists() ? port.get("appProtocol") : port.get("name"),
                                List.of(),
                                target(subject, port),
                                protocol(other),
                                protocol(port));
                    }
                });
    }

    /** The number that a Service's port sends to; the name where no container declares it. */
    private static String target(MeshSubject subject, Field port) {
        Field target = port.get("targetPort").exists() ? port.get("targetPort") : port.get("port");
        return subject.pod().containers().stream()
                .flatMap(container -> container.get("ports").items().stream())
                .filter(each -> target.isText() && each.get("name").text().equals(target.text()))
                .map(each -> each.get("containerPort").text())
                .findFirst()
                .orElse(target.text());
    }

    private static boolean isHttp(Field port) {
        return HTTP.contains(protocol(port));
    }

    private static boolean saysProtocol(Field port) {
        return port.get("protocol").text().equals("UDP") || !protocol(port).isEmpty();
    }

    /** The protocol that a port names, by appProtocol or the beginning of its name; empty for none. */
    private static String protocol(Field port) {
        String app = port.get("appProtocol").text().replaceFirst("^kubernetes\\.io/", "");
        if (PROTOCOLS.contains(app) || HTTP.contains(app)) {
            return app;
        }
        String name = port.get("name").text();
        return PROTOCOLS.stream()
                .filter(each -> name.equals(each) || name.startsWith(each + "-"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Fix nameIt(MeshSubject subject, Field port) {
        String protocol = guess(subject, port);
        var edit = new YamlEdit.SetScalar(port.get("appProtocol").yamlPath(), protocol, YamlEdit.ValueType.STRING);
        return MeshFindings.fix("protocol", false, List.of(edit), protocol);
    }

    /** By what probes ask at the port, else by its usual number; tcp, which fits every server, where nothing tells. */
    private static String guess(MeshSubject subject, Field port) {
        String target = target(subject, port);
        return subject.apps().stream()
                .flatMap(app -> asked(app, target))
                .findFirst()
                .orElseGet(() -> USUAL.getOrDefault(port.get("port").text(), USUAL.getOrDefault(target, "tcp")));
    }

    /** The protocols in which the probes of a container ask at a port. */
    private static Stream<String> asked(Field container, String target) {
        return Stream.of("readinessProbe", "livenessProbe", "startupProbe")
                .map(container::get)
                .flatMap(probe -> Stream.of(probe.get("httpGet"), probe.get("grpc")))
                .filter(handler -> isAt(container, handler.get("port"), target))
                .map(ServiceRules::spoken);
    }

    private static boolean isAt(Field container, Field port, String target) {
        return port.exists() && target.equals(port.isText() ? numberOf(container, port.text()) : port.text());
    }

    private static String spoken(Field handler) {
        boolean secure = handler.get("scheme").text().equals("HTTPS");
        return handler.name().equals("grpc") ? "grpc" : secure ? "https" : "http";
    }

    private static String numberOf(Field container, String name) {
        return container.get("ports").items().stream()
                .filter(each -> each.get("name").text().equals(name))
                .map(each -> each.get("containerPort").text())
                .findFirst()
                .orElse(name);
    }
}
