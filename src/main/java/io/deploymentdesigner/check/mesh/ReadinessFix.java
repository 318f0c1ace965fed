package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.PlainValues;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A readiness probe made of what the container already says: the handler of its startup or liveness probe, else a TCP
 * check of its first port. Asked every 5 s, out after 3 failures.
 */
final class ReadinessFix {
    private ReadinessFix() {}

    static List<Fix> of(Field container) {
        Map<String, @Nullable Object> probe = handler(container);
        if (probe.isEmpty()) {
            return List.of();
        }
        probe.put("periodSeconds", 5);
        probe.put("failureThreshold", 3);
        String yaml = YamlWriter.write(probe);
        return List.of(MeshFindings.fix(
                "readiness",
                false,
                List.of(new YamlEdit.SetYaml(container.get("readinessProbe").yamlPath(), yaml))));
    }

    private static Map<String, @Nullable Object> handler(Field container) {
        Map<String, @Nullable Object> probe = new LinkedHashMap<>();
        Stream.of("startupProbe", "livenessProbe")
                .flatMap(kind -> Stream.of("httpGet", "grpc", "tcpSocket").map(container.get(kind)::get))
                .filter(Field::exists)
                .findFirst()
                .ifPresentOrElse(
                        found -> probe.put(found.name(), PlainValues.of(found)), () -> firstPort(container, probe));
        return probe;
    }

    private static void firstPort(Field container, Map<String, @Nullable Object> probe) {
        List<Field> ports = container.get("ports").items();
        if (!ports.isEmpty()) {
            Map<String, @Nullable Object> socket = new LinkedHashMap<>();
            socket.put("port", PlainValues.of(ports.getFirst().get("containerPort")));
            probe.put("tcpSocket", socket);
        }
    }
}
