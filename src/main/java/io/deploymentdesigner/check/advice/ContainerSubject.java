package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.reading.ProbeHandler;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import io.deploymentdesigner.probe.verdict.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One container that advice is about.
 *
 * @param workload what it is part of
 * @param index its place, from 0
 * @param container what the manifest says about it
 * @param pod the pod's scenario
 * @param judgement what the simulation says about it
 * @param context what else is known
 */
record ContainerSubject(
        Workload workload,
        int index,
        WorkloadContainer container,
        PodScenario pod,
        Judgement judgement,
        AdviceContext context) {
    Field field() {
        return container.field();
    }

    @Nullable
    ProbeSpec spec(ProbeKind kind) {
        return container.probe(kind);
    }

    Field probe(ProbeKind kind) {
        return container.probeField(kind);
    }

    Optional<ProbeHandler> handler(ProbeKind kind) {
        return Optional.ofNullable(container.handlers().get(kind));
    }

    ContainerScenario scenario() {
        return pod.containers().get(index);
    }

    AppBehaviour app() {
        return scenario().app();
    }

    /** Whether it customises the mesh's proxy instead of being an app; Istio, Customizing injection. */
    boolean isProxy() {
        return field().get("name").text().equals("istio-proxy");
    }

    long needsMs() {
        return app().serveAfter(0);
    }

    String image() {
        return field().get("image").text();
    }

    /**
     * Whether requests come to it: where Services of the file select the pod, they say to which containers; else it
     * declares a port, or is the first one and is asked over the network.
     */
    boolean isCalled() {
        List<Field> services = context.others().stream().filter(this::isSentTo).toList();
        if (!services.isEmpty()) {
            return services.stream()
                    .flatMap(service -> service.get("spec", "ports").items().stream())
                    .anyMatch(this::reaches);
        }
        boolean asked = container.handlers().values().stream()
                .anyMatch(handler ->
                        !(handler instanceof ProbeHandler.Exec) && !(handler instanceof ProbeHandler.Missing));
        return !field().get("ports").items().isEmpty() || (index == 0 && asked);
    }

    private boolean isSentTo(Field service) {
        return service.get("kind").text().equals("Service")
                && RolloutRules.selects(service, service.get("spec", "selector"), workload);
    }

    /** Whether a Service's port ends at this container; what no container declares is taken to end at the first. */
    private boolean reaches(Field port) {
        Field target = port.get("targetPort").exists() ? port.get("targetPort") : port.get("port");
        boolean declared = workload.containers().stream().anyMatch(each -> declares(each.field(), target));
        return declared ? declares(field(), target) : index == 0;
    }

    private static boolean declares(Field container, Field target) {
        String key = target.isText() ? "name" : "containerPort";
        return container.get("ports").items().stream()
                .anyMatch(each -> each.get(key).text().equals(target.text()));
    }

    /** Whether another container of the pod has a probe that keeps callers away. */
    boolean hasGuardBeside() {
        return workload.containers().stream()
                .filter(each -> !each.equals(container))
                .anyMatch(each -> each.probe(ProbeKind.READINESS) != null || each.probe(ProbeKind.STARTUP) != null);
    }

    /** The YAML of a handler for a new probe; empty if there is nothing to ask. */
    Optional<String> newHandler() {
        return new HandlerYaml(context.asWritten())
                .ofContainer(
                        field(),
                        Stream.of(ProbeKind.LIVENESS, ProbeKind.READINESS, ProbeKind.STARTUP)
                                .filter(kind -> !container.namesUnknownPort(kind))
                                .map(ProbeKind::field)
                                .toList());
    }
}
