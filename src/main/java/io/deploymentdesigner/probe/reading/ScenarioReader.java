package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.rollout.IntOrPercent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rendered manifest of anything with a pod template: Deployment, StatefulSet, DaemonSet, Job, CronJob, Pod.
 * Absent values have the defaults of pkg/apis/apps/v1/defaults.go and pkg/apis/core/v1/defaults.go. Never throws: what is
 * not readable counts as absent.
 */
public final class ScenarioReader {
    private static final Pattern SLEEP =
            Pattern.compile("(?:^|[\\s;&|])sleep\\s+(\\d{1,6})(?:\\.\\d+)?s?(?:$|[\\s;&|])");

    private ScenarioReader() {}

    /** Whether the object holds a pod template, so that there is something to read. */
    public static boolean reads(Field object) {
        return podSpec(object).get("containers").isSequence();
    }

    /** What the object says. */
    public static Workload read(Field object) {
        Field podSpec = podSpec(object);
        return new Workload(
                object.get("metadata", "name").text(),
                object,
                podSpec,
                containers(podSpec),
                seconds(podSpec.get("terminationGracePeriodSeconds"), 30),
                rollout(object.get("spec")),
                ProxyCourse.NONE);
    }

    /** The pod's spec, wherever the kind keeps it. */
    public static Field podSpec(Field object) {
        return switch (object.get("kind").text()) {
            case "Pod" -> object.get("spec");
            case "CronJob" -> object.get("spec", "jobTemplate", "spec", "template", "spec");
            default -> object.get("spec", "template", "spec");
        };
    }

    private static List<WorkloadContainer> containers(Field podSpec) {
        List<WorkloadContainer> containers = new ArrayList<>();
        for (Field container : podSpec.get("containers").items()) {
            String name = container.get("name").text();
            containers.add(container(container, name.isEmpty() ? "container " + (containers.size() + 1) : name));
        }
        return containers;
    }

    private static WorkloadContainer container(Field container, String name) {
        Map<ProbeKind, ProbeSpec> probes = new EnumMap<>(ProbeKind.class);
        Map<ProbeKind, ProbeHandler> handlers = new EnumMap<>(ProbeKind.class);
        for (ProbeKind kind : ProbeKind.values()) {
            Field probe = container.get(kind.field());
            if (probe.isMapping()) {
                probes.put(kind, probe(probe));
                handlers.put(kind, handler(probe));
            }
        }
        return new WorkloadContainer(name, container, probes, handlers, preStop(container.get("lifecycle", "preStop")));
    }

    /** The numbers of one probe. */
    public static ProbeSpec probe(Field probe) {
        return new ProbeSpec(
                seconds(probe.get("initialDelaySeconds"), 0),
                seconds(probe.get("periodSeconds"), 0),
                seconds(probe.get("timeoutSeconds"), 0),
                seconds(probe.get("successThreshold"), 0),
                seconds(probe.get("failureThreshold"), 0),
                seconds(probe.get("terminationGracePeriodSeconds"), 0));
    }

    /** What one probe asks. */
    public static ProbeHandler handler(Field probe) {
        Field http = probe.get("httpGet");
        Field tcp = probe.get("tcpSocket");
        Field grpc = probe.get("grpc");
        Field exec = probe.get("exec");
        if (http.isMapping()) {
            return new ProbeHandler.HttpGet(
                    or(http.get("path").text(), "/"),
                    http.get("port").text(),
                    or(http.get("scheme").text(), "HTTP"),
                    http.get("host").text());
        }
        if (tcp.isMapping()) {
            return new ProbeHandler.TcpSocket(
                    tcp.get("port").text(), tcp.get("host").text());
        }
        if (grpc.isMapping()) {
            return new ProbeHandler.Grpc(
                    grpc.get("port").text(), grpc.get("service").text());
        }
        return exec.isMapping() ? new ProbeHandler.Exec(command(exec)) : new ProbeHandler.Missing();
    }

    private static PreStop preStop(Field hook) {
        if (hook.get("sleep").isMapping()) {
            long seconds = seconds(hook.get("sleep", "seconds"), 0);
            return new PreStop(PreStop.Kind.SLEEP, seconds * 1000);
        }
        Matcher sleep = SLEEP.matcher(String.join(" ", command(hook.get("exec"))));
        return sleep.find() ? new PreStop(PreStop.Kind.EXEC, Long.parseLong(sleep.group(1)) * 1000) : PreStop.NONE;
    }

    private static List<String> command(Field exec) {
        return exec.get("command").items().stream().map(Field::text).toList();
    }

    private static RolloutSettings rollout(Field spec) {
        Field rolling = spec.get("strategy", "rollingUpdate");
        return new RolloutSettings(
                seconds(spec.get("replicas"), 1),
                spec.get("strategy", "type").text().equals("Recreate"),
                bound(rolling.get("maxSurge")),
                bound(rolling.get("maxUnavailable")),
                seconds(spec.get("minReadySeconds"), 0),
                seconds(spec.get("progressDeadlineSeconds"), RolloutSettings.DEFAULT_DEADLINE));
    }

    private static IntOrPercent bound(Field field) {
        return IntOrPercent.parse(field.text()).orElse(IntOrPercent.QUARTER);
    }

    private static int seconds(Field field, int absent) {
        return field.integer() == null ? absent : Math.clamp(field.intValue(), 0, Integer.MAX_VALUE);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
