package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a Service reaches the pods of its file. X01: it selects none. X02: it names a port that no container has. X03:
 * it names a number that no container declares, which works but is easily a slip.
 */
final class ServiceTargets {
    private static final int MOST_NAMES = 5;

    private ServiceTargets() {}

    static void check(Field service, Vicinity vicinity, CrossFindings findings) {
        Field selector = service.get("spec", "selector");
        List<Workload> some = vicinity.workloads(MOST_NAMES + 1);
        if (selector.entries().isEmpty() || some.isEmpty()) {
            return;
        }
        List<Workload> selected = vicinity.selected(selector);
        if (selected.isEmpty()) {
            selectsNothing(selector, some, vicinity.meant(selector, 2), findings);
        } else {
            List<Workload.Port> declared =
                    selected.stream().flatMap(each -> each.ports().stream()).toList();
            service.get("spec", "ports").items().forEach(port -> target(port, declared, findings));
        }
    }

    /**
     * Says that a selector selects nothing.
     *
     * @param some workloads that are there, one more than are named
     * @param meant at most two that have one of its labels
     */
    private static void selectsNothing(
            Field selector, List<Workload> some, List<Workload> meant, CrossFindings findings) {
        Severity severity = meant.isEmpty() ? Severity.HINT : Severity.WARNING;
        List<Fix> fixes = meant.size() == 1 ? adopt(selector, meant.getFirst()) : List.of();
        String names = some.stream().map(Workload::name).limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (some.size() > MOST_NAMES ? ", …" : "");
        findings.add("X01", severity, Stage.ROLLOUT, selector, fixes, names);
    }

    /** Takes each label that differs from the pod, as far as the pod has it. */
    private static List<Fix> adopt(Field selector, Workload workload) {
        List<Fix> fixes = new ArrayList<>();
        for (Field wanted : selector.entries()) {
            String label = workload.labels().get(wanted.name());
            if (label != null && !label.equals(wanted.text())) {
                fixes.add(Fixes.setText(wanted, label, false));
            }
        }
        return fixes;
    }

    private static void target(Field port, List<Workload.Port> declared, CrossFindings findings) {
        Field target = port.get("targetPort");
        if (target.isText() && !target.isEmptyText()) {
            if (declared.stream().noneMatch(each -> each.name().equals(target.text()))) {
                findings.add("X02", Severity.WARNING, Stage.ROLLOUT, target, fixes(target, declared), target.text());
            }
            return;
        }
        Field number = target.intValue() == 0 ? port.get("port") : target;
        boolean known = declared.stream().anyMatch(each -> each.number() == number.intValue());
        if (!known && !declared.isEmpty()) {
            String all =
                    declared.stream().map(Workload.Port::written).distinct().collect(Collectors.joining(", "));
            findings.add("X03", Severity.HINT, Stage.ROLLOUT, number, fixes(target, declared), number.text(), all);
        }
    }

    /** The only port that may be meant: by its name, or by its number where it has none. */
    private static List<Fix> fixes(Field target, List<Workload.Port> declared) {
        return declared.size() == 1
                ? Stream.of(declared.getFirst().name(), declared.getFirst().written())
                        .filter(each -> !each.isEmpty())
                        .map(each -> Fixes.set(target, each, ValueType.INT_OR_STRING, false))
                        .toList()
                : List.of();
    }
}
