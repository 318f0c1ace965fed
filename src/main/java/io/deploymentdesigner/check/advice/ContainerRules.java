package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.ImageReference;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import io.deploymentdesigner.probe.reading.Workload;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C01 to C05: what else decides over starts and restarts: the image, its resources, the containers before it. */
final class ContainerRules {
    /** Below this a start is throttled on most nodes; cores. */
    private static final BigDecimal TIGHT_CPU = new BigDecimal("0.25");

    private static final String CPU_TO_BEGIN_WITH = "250m";
    private static final String MEMORY_TO_BEGIN_WITH = "256Mi";

    private ContainerRules() {}

    /** C01: a restart may run another version than the one that was tested. */
    static void movingImage(ContainerSubject subject, AdviceFindings findings) {
        ImageReference image = ImageReference.parse(subject.image());
        if (image != null && image.isLatest()) {
            findings.warning("C01", subject.field().get("image"), subject.image())
                    .add();
        }
    }

    /** C02: what the pull policy costs with this tag. */
    static void pullPolicy(ContainerSubject subject, AdviceFindings findings) {
        Field policy = subject.field().get("imagePullPolicy");
        ImageReference image = ImageReference.parse(subject.image());
        if (image == null || !policy.exists()) {
            return;
        }
        if (image.isLatest() && !policy.text().equals("Always")) {
            hint(findings, "C02.moving", policy)
                    .fix(Fixes.text(policy, "Always", false))
                    .add();
        } else if (!image.isLatest() && policy.text().equals("Always")) {
            hint(findings, "C02.fixed", policy)
                    .fix(Fixes.text(policy, "IfNotPresent", false))
                    .add();
        }
    }

    private static AdviceFindings.Entry hint(AdviceFindings findings, String key, Field policy) {
        return findings.finding("C02", Severity.HINT, policy, AdviceFindings.message(key, policy.text()));
    }

    /** C03: throttling at the start is the usual reason for probes that fail. */
    static void cpuForTheStart(ContainerSubject subject, AdviceFindings findings) {
        Field resources = subject.field().get("resources");
        if (PresenceRules.kinds(subject).isEmpty()) {
            return;
        }
        Quantity limit = quantity(resources, "limits", "cpu");
        boolean requested = resources.get("requests").entry("cpu").exists() || limit != null;
        if (!requested) {
            Field requests = resources.get("requests");
            String yaml = "cpu: " + CPU_TO_BEGIN_WITH + "\nmemory: " + MEMORY_TO_BEGIN_WITH;
            Fix fix = Fixes.write(AdviceFindings.message("fix.requests"), requests, yaml);
            AdviceFindings.Entry entry = findings.warning("C03", resources);
            (requests.exists() ? entry : entry.fix(new Fix(fix.title(), false, fix.edits()))).add();
        } else if (limit != null && limit.amount().compareTo(TIGHT_CPU) < 0) {
            Field cpu = resources.get("limits").entry("cpu");
            findings.finding("C03", Severity.WARNING, cpu, AdviceFindings.message("C03.limit", cpu.text()))
                    .fix(Fixes.remove(cpu, false))
                    .add();
        }
    }

    /** C04: a heap as large as the container leaves nothing for the rest of the JVM. */
    static void memoryForTheJvm(ContainerSubject subject, AdviceFindings findings) {
        Quantity limit = quantity(subject.field().get("resources"), "limits", "memory");
        BigDecimal heap = limit == null ? null : JvmHeap.bytes(subject.field(), limit.amount());
        if (limit != null && heap != null && heap.compareTo(limit.amount().multiply(JvmHeap.MOST)) > 0) {
            Field memory = subject.field().get("resources", "limits").entry("memory");
            findings.warning("C04", memory, JvmHeap.mebibytes(heap), memory.text())
                    .add();
        }
    }

    /** C05: no probe looks at what runs before the app; only the progress deadline ends it. */
    static void workBeforeTheApp(Workload workload, AdviceContext context, AdviceFindings findings) {
        List<Field> before = workload.podSpec().get("initContainers").items().stream()
                .filter(each -> !each.get("restartPolicy").text().equals("Always"))
                .toList();
        if (!before.isEmpty()) {
            findings.hint(
                            "C05",
                            before.getFirst(),
                            Integer.toString(before.size()),
                            Integer.toString(workload.rollout().progressDeadlineSeconds()))
                    .add();
        }
    }

    private static @Nullable Quantity quantity(Field resources, String list, String name) {
        Field field = resources.get(list).entry(name);
        return field.exists() ? Quantity.parse(field.text()) : null;
    }
}
