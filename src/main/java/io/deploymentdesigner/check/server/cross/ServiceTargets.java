package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
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

    static void check(Field service, List<Workload> workloads, CrossFindings findings) {
        Field selector = service.get("spec", "selector");
        if (selector.entries().isEmpty() || workloads.isEmpty()) {
            return;
        }
        List<Workload> selected = workloads.stream()
                .filter(workload -> workload.isSelectedBy(selector))
                .toList();
        if (selected.isEmpty()) {
            selectsNothing(selector, workloads, findings);
        } else {
            List<Field> declared =
                    selected.stream().flatMap(each -> each.ports().stream()).toList();
            service.get("spec", "ports").items().forEach(port -> target(port, declared, findings));
        }
    }

    private static void selectsNothing(Field selector, List<Workload> workloads, CrossFindings findings) {
        List<Workload> meant = workloads.stream()
                .filter(workload -> workload.isMeantBy(selector))
                .toList();
        Severity severity = meant.isEmpty() ? Severity.HINT : Severity.WARNING;
        List<Fix> fixes = meant.size() == 1 ? adopt(selector, meant.getFirst()) : List.of();
        String names = workloads.stream().map(Workload::name).limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (workloads.size() > MOST_NAMES ? ", …" : "");
        findings.add("X01", severity, Stage.ROLLOUT, selector, fixes, names);
    }

    /** Takes each label that differs from the pod, as far as the pod has it. */
    private static List<Fix> adopt(Field selector, Workload workload) {
        return selector.entries().stream()
                .filter(wanted -> workload.label(wanted.name()).isWritten())
                .filter(wanted -> !workload.label(wanted.name()).text().equals(wanted.text()))
                .map(wanted ->
                        Fixes.setText(wanted, workload.label(wanted.name()).text(), false))
                .toList();
    }

    private static void target(Field port, List<Field> declared, CrossFindings findings) {
        Field target = port.get("targetPort");
        if (target.isText() && !target.isEmptyText()) {
            if (declared.stream().noneMatch(each -> each.get("name").text().equals(target.text()))) {
                findings.add("X02", Severity.WARNING, Stage.ROLLOUT, target, fixes(target, declared), target.text());
            }
            return;
        }
        Field number = target.intValue() == 0 ? port.get("port") : target;
        boolean known =
                declared.stream().anyMatch(each -> each.get("containerPort").intValue() == number.intValue());
        if (!known && !declared.isEmpty()) {
            String all = declared.stream()
                    .map(each -> each.get("containerPort").text())
                    .distinct()
                    .collect(Collectors.joining(", "));
            findings.add("X03", Severity.HINT, Stage.ROLLOUT, number, fixes(target, declared), number.text(), all);
        }
    }

    /** The only port that may be meant: by its name, or by its number where it has none. */
    private static List<Fix> fixes(Field target, List<Field> declared) {
        return declared.size() == 1
                ? Stream.of(declared.getFirst().get("name"), declared.getFirst().get("containerPort"))
                        .filter(each -> !each.isEmptyText())
                        .map(each -> Fixes.set(target, each.text(), ValueType.INT_OR_STRING, false))
                        .toList()
                : List.of();
    }
}
