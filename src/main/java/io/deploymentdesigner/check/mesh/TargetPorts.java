package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.check.mesh.FailureCause.Likelihood;
import io.deploymentdesigner.kubernetes.Field;
import java.util.Comparator;
import java.util.List;

/** Whether the Services of a pod send their callers to ports that it has. */
final class TargetPorts {
    private TargetPorts() {}

    /** How likely one of them is wrong; unknown where no Service of the file selects the pod. */
    static Likelihood wrong(MeshSubject subject) {
        List<Field> declared = subject.pod().containers().stream()
                .flatMap(container -> container.get("ports").items().stream())
                .toList();
        return subject.services()
                .flatMap(service -> service.get("spec", "ports").items().stream())
                .map(port -> wrong(port, declared))
                .min(Comparator.naturalOrder())
                .orElse(Likelihood.UNKNOWN);
    }

    /** A number that no container declares may still be listened on, so only a name can be wrong for certain. */
    private static Likelihood wrong(Field port, List<Field> declared) {
        Field target = port.get("targetPort");
        if (target.isText()) {
            return has(declared, "name", target.text()) ? Likelihood.RULED_OUT : Likelihood.CERTAIN;
        }
        if (declared.isEmpty()) {
            return Likelihood.UNKNOWN;
        }
        String number = target.exists() ? target.text() : port.get("port").text();
        return has(declared, "containerPort", number) ? Likelihood.RULED_OUT : Likelihood.LIKELY;
    }

    private static boolean has(List<Field> ports, String field, String value) {
        return ports.stream().anyMatch(each -> each.get(field).text().equals(value));
    }
}
