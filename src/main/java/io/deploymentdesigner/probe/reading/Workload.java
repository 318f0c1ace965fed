package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.UnknownPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a manifest says about the timing of its pods.
 *
 * @param name the object's name
 * @param object the whole object
 * @param podSpec the pod's spec in it
 * @param containers the app containers, in order
 * @param graceSeconds terminationGracePeriodSeconds of the pod
 * @param rollout how pods are replaced
 * @param proxy when a mesh's proxy is there
 */
public record Workload(
        String name,
        Field object,
        Field podSpec,
        List<WorkloadContainer> containers,
        int graceSeconds,
        RolloutSettings rollout,
        ProxyCourse proxy) {
    /** Copies the containers. */
    public Workload {
        containers = List.copyOf(containers);
    }

    /** The same with only the container of that name; empty if there is none. */
    public Optional<Workload> only(String container) {
        return containers.stream()
                .filter(c -> c.name().equals(container))
                .findFirst()
                .map(c -> new Workload(name, object, podSpec, List.of(c), graceSeconds, rollout, proxy));
    }

    /** The same without the container of that name, if there is one. */
    public Workload without(String container) {
        List<WorkloadContainer> others =
                containers.stream().filter(c -> !c.name().equals(container)).toList();
        return new Workload(name, object, podSpec, others, graceSeconds, rollout, proxy);
    }

    /** The same with a proxy in its pods. */
    public Workload behind(ProxyCourse other) {
        return new Workload(name, object, podSpec, containers, graceSeconds, rollout, other);
    }

    /** Whether its pods run to an end: those of a Job or CronJob, to which no Service sends callers. */
    public boolean runsToEnd() {
        return kind().equals("Job") || kind().equals("CronJob");
    }

    /** The kind of the object, as it is written. */
    public String kind() {
        return object.get("kind").text();
    }

    /** How often a Job tries again; absent is 6 (pkg/apis/batch/v1/defaults.go). */
    public int backoffLimit() {
        Field spec = kind().equals("CronJob") ? object.get("spec", "jobTemplate", "spec") : object.get("spec");
        Field limit = spec.get("backoffLimit");
        return limit.integer() == null ? 6 : (int) Math.clamp(limit.intValue(), 0L, Integer.MAX_VALUE);
    }

    /** One pod of it on a node in mid-phase, looked at for {@code durationMs}. */
    public PodScenario scenario(Assumptions assumptions, long durationMs) {
        List<ContainerScenario> scenarios = new ArrayList<>(containers.size());
        for (WorkloadContainer each : containers) {
            scenarios.add(scenario(each, assumptions));
        }
        return new PodScenario(scenarios, graceSeconds, assumptions.node(), 0, durationMs);
    }

    private ContainerScenario scenario(WorkloadContainer container, Assumptions assumptions) {
        return new ContainerScenario(
                container.name(),
                container.probe(ProbeKind.STARTUP),
                container.probe(ProbeKind.READINESS),
                container.probe(ProbeKind.LIVENESS),
                container.preStop(),
                assumptions.app(container.name()),
                unknownPorts(container));
    }

    private Map<ProbeKind, UnknownPort> unknownPorts(WorkloadContainer container) {
        UnknownPort fate = proxy.asksProbes() ? UnknownPort.REFUSED : UnknownPort.DISCARDED;
        return container.probes().keySet().stream()
                .filter(container::namesUnknownPort)
                .collect(Collectors.toMap(kind -> kind, kind -> fate));
    }
}
