package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;

/** What goes wrong while the pod starts. */
final class StartRules {
    private StartRules() {}

    /**
     * I01: the pod is Ready before the app listens, so the proxy refuses the calls it is sent; with a startup probe it is
     * Ready still when the app no longer answers.
     */
    static void readinessIsMissing(MeshSubject subject, MeshFindings findings) {
        boolean probed = subject.apps().stream()
                .anyMatch(container -> container.get("readinessProbe").exists());
        boolean called =
                subject.inMesh() && subject.isCalled() && !subject.apps().isEmpty();
        if (called && !probed && !isJob(subject)) {
            Field first = subject.apps().getFirst();
            boolean held = subject.isHeldUntilStarted();
            findings.addAs(
                    held ? "I01.later" : "I01",
                    "I01",
                    held ? Severity.WARNING : Severity.ERROR,
                    first.get("readinessProbe"),
                    ReadinessFix.of(first),
                    first.get("name").text());
        }
    }

    private static boolean isJob(MeshSubject subject) {
        return subject.manifest().get("kind").text().endsWith("Job");
    }

    /** I08: the app's probes go through the agent, which does not answer before the proxy runs. */
    static void livenessIsShorterThanTheProxysStart(MeshSubject subject, MeshFindings findings) {
        boolean waits = ProxyConfig.of(subject.pod()).holdApplication();
        if (!subject.hasClassicSidecar() || waits) {
            return;
        }
        long starts = subject.times().slowStartMs();
        for (Field container : subject.apps()) {
            Field liveness = container.get("livenessProbe");
            boolean guarded = container.get("startupProbe").exists() || !isAskedThroughTheAgent(subject, container);
            if (!guarded && 1000 * allowance(liveness) < starts) {
                findings.add(
                        "I08",
                        Severity.WARNING,
                        liveness,
                        MeshFindings.config(subject, "hold", "holdApplicationUntilProxyStarts", "true"),
                        String.valueOf(Math.max(0, allowance(liveness))),
                        seconds(starts));
            }
        }
    }

    /** Whether liveness is rewritten: the kubelet runs a command itself. */
    private static boolean isAskedThroughTheAgent(MeshSubject subject, Field container) {
        return subject.injection().probes().stream()
                .anyMatch(each -> each.kind().equals("livenessProbe")
                        && each.container().equals(container.get("name").text()));
    }

    /** Seconds of silence that a liveness probe allows at every phase: D + (F − 1) × P − 1. */
    private static long allowance(Field probe) {
        long delay = probe.get("initialDelaySeconds").intValue();
        return delay
                + (orDefault(probe.get("failureThreshold"), 3) - 1) * orDefault(probe.get("periodSeconds"), 10)
                - 1;
    }

    private static String seconds(long ms) {
        return String.valueOf((ms + 999) / 1000);
    }

    private static long orDefault(Field field, long otherwise) {
        return field.exists() && field.intValue() != 0 ? field.intValue() : otherwise;
    }
}
