package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Pruning;
import io.deploymentdesigner.istio.InjectionDecision;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ports, users, labels and names that the mesh reads or keeps for itself. */
final class IdentityRules {
    private static final Set<Long> SIDECAR_PORTS =
            Set.of(15000L, 15001L, 15002L, 15004L, 15006L, 15008L, 15020L, 15021L, 15053L, 15090L);
    private static final Set<Long> AMBIENT_PORTS = Set.of(15001L, 15006L, 15008L, 15053L);
    private static final long PROXY_USER = 1337;

    private IdentityRules() {}

    /** I03: a port that the proxy or the redirection needs. */
    static void reservedPort(MeshSubject subject, MeshFindings findings) {
        if (!subject.inMesh()) {
            return;
        }
        Set<Long> reserved = subject.hasSidecar() ? SIDECAR_PORTS : AMBIENT_PORTS;
        for (Field container : subject.pod().containers()) {
            for (Field port : container.get("ports").items()) {
                Field number = port.get("containerPort");
                if (reserved.contains(number.intValue()) && !isProxy(container)) {
                    findings.add("I03", Severity.ERROR, number, number.text());
                }
            }
        }
    }

    /** I03: what an app does as the proxy's user or group is not redirected; a container's own word beats the pod's. */
    static void reservedUser(MeshSubject subject, MeshFindings findings) {
        if (!subject.hasSidecar()) {
            return;
        }
        for (String identity : List.of("runAsUser", "runAsGroup")) {
            Field ofPod = subject.pod().spec().get("securityContext", identity);
            subject.apps().stream()
                    .map(container -> container.get("securityContext", identity))
                    .map(own -> own.exists() ? own : ofPod)
                    .filter(decides -> decides.intValue() == PROXY_USER)
                    .collect(Collectors.toMap(Field::path, each -> each, (first, again) -> first, LinkedHashMap::new))
                    .values()
                    .forEach(each -> findings.add("I03", Severity.ERROR, each, each.text()));
        }
    }

    private static boolean isProxy(Field container) {
        return container.get("name").text().equals("istio-proxy");
    }

    /** I03: a Service of the file sends to a port where the proxy answers, or nobody. */
    static void serviceSendsToReservedPort(MeshSubject subject, MeshFindings findings) {
        if (!subject.inMesh()) {
            return;
        }
        Set<Long> reserved = subject.hasSidecar() ? SIDECAR_PORTS : AMBIENT_PORTS;
        subject.services()
                .flatMap(service -> service.get("spec", "ports").items().stream())
                .map(port -> port.get("targetPort").exists() ? port.get("targetPort") : port.get("port"))
                .filter(target -> target.isNumber() && reserved.contains(target.intValue()))
                .forEach(target ->
                        findings.addAs("I03.service", "I03", Severity.ERROR, target, List.of(), target.text()));
    }

    /** I06: the mesh names its telemetry and subsets by these labels of the pod template. */
    static void labelsAreMissing(MeshSubject subject, MeshFindings findings) {
        if (!subject.inMesh()) {
            return;
        }
        Field name = subject.manifest().get("metadata", "name");
        missing(subject, findings, "app", name.text(), label -> copy(name, label));
        missing(
                subject,
                findings,
                "version",
                "v1",
                label -> new YamlEdit.SetScalar(label.yamlPath(), "v1", YamlEdit.ValueType.STRING));
    }

    private static YamlEdit copy(Field from, Field to) {
        return new YamlEdit.CopyScalar(from.yamlPath(), to.yamlPath(), YamlEdit.ValueType.STRING);
    }

    private static void missing(
            MeshSubject subject, MeshFindings findings, String name, String value, Function<Field, YamlEdit> edit) {
        String longName = name.equals("app") ? "app.kubernetes.io/name" : "app.kubernetes.io/version";
        if (subject.pod().label(name).isEmpty() && subject.pod().label(longName).isEmpty()) {
            Field label = subject.pod().metadata().get("labels").entry(name);
            Fix fix = MeshFindings.fix("label", false, List.of(edit.apply(label)), name, value);
            findings.add("I06", Severity.HINT, label, List.of(fix), name);
        }
    }

    /** I07: on the Deployment itself the switch is not read. */
    static void switchIsOnTheWorkload(MeshSubject subject, MeshFindings findings) {
        if (subject.manifest().get("kind").text().equals("Pod")) {
            return;
        }
        for (String map : List.of("labels", "annotations")) {
            Field misplaced = subject.manifest().get("metadata", map).entry(InjectionDecision.INJECT);
            if (misplaced.exists()) {
                findings.add("I07", Severity.WARNING, misplaced, List.of(move(subject, misplaced)), map);
            }
        }
    }

    private static Fix move(MeshSubject subject, Field misplaced) {
        Field target = subject.pod().metadata().get("labels").entry(InjectionDecision.INJECT);
        List<YamlEdit> edits = new ArrayList<>();
        edits.add(copy(misplaced, target));
        edits.add(new YamlEdit.Remove(
                new Pruning(subject.manifest()).whole(misplaced).yamlPath()));
        return MeshFindings.fix("move", false, edits);
    }

    /** I14: the injector merges its proxy into a container of this name. */
    static void proxyNameIsTaken(MeshSubject subject, MeshFindings findings) {
        if (subject.hasSidecar()) {
            subject.pod().containers().stream()
                    .filter(IdentityRules::isProxy)
                    .forEach(container -> findings.add("I14", Severity.HINT, container.get("name")));
        }
    }
}
