package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A readiness probe made of what the container already says: the handler of its startup or liveness probe, else a TCP
 * check of its first port. Asked every 5 s, out after 3 failures.
 */
final class ReadinessFix {
    private ReadinessFix() {}

    static List<Fix> of(Field container) {
        Optional<Field> handler = Stream.of("startupProbe", "livenessProbe")
                .flatMap(kind -> Stream.of("httpGet", "grpc", "tcpSocket").map(container.get(kind)::get))
                .filter(Field::exists)
                .findFirst();
        YamlPath probe = container.get("readinessProbe").yamlPath();
        List<YamlEdit> edits = handler.map(found -> like(found, probe)).orElseGet(() -> firstPort(container, probe));
        return edits.isEmpty() ? List.of() : List.of(MeshFindings.fix("readiness", false, edits));
    }

    /** The same question once more, with the template's own text in every field. */
    private static List<YamlEdit> like(Field handler, YamlPath probe) {
        List<YamlEdit> edits = new ArrayList<>();
        for (Field field : handler.fields()) {
            if (field.exists() && !field.isMapping() && !field.isSequence()) {
                YamlPath to = probe.key(handler.name()).key(field.name());
                edits.add(new YamlEdit.CopyScalar(field.yamlPath(), to, type(field.name())));
            }
        }
        edits.addAll(rhythm(probe));
        return edits;
    }

    private static ValueType type(String field) {
        return field.equals("port") ? ValueType.INT_OR_STRING : ValueType.STRING;
    }

    private static List<YamlEdit> firstPort(Field container, YamlPath probe) {
        List<Field> ports = container.get("ports").items();
        if (ports.isEmpty()) {
            return List.of();
        }
        Field number = ports.getFirst().get("containerPort");
        YamlPath to = probe.key("tcpSocket").key("port");
        List<YamlEdit> edits = new ArrayList<>();
        edits.add(new YamlEdit.CopyScalar(number.yamlPath(), to, ValueType.INT_OR_STRING));
        edits.addAll(rhythm(probe));
        return edits;
    }

    private static List<YamlEdit> rhythm(YamlPath probe) {
        return List.of(
                new YamlEdit.SetScalar(probe.key("periodSeconds"), "5", ValueType.LITERAL),
                new YamlEdit.SetScalar(probe.key("failureThreshold"), "3", ValueType.LITERAL));
    }
}
