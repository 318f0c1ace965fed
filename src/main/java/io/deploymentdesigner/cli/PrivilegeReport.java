package io.deploymentdesigner.cli;

import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodSecurityViolation;
import io.deploymentdesigner.istio.PrivilegeRow;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of {@code mesh --format table}: who adds which capability in which mode, and what each level says. */
final class PrivilegeReport {
    private final Terminal terminal;

    private PrivilegeReport(Terminal terminal) {
        this.terminal = terminal;
    }

    static void print(Field workload, MeshSettings settings, Terminal terminal) {
        PrivilegeReport report = new PrivilegeReport(terminal);
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of("mode", "part", "from", "user", "adds", "privileged", "baseline", "restricted")
                .map(column -> terminal.text("mesh.table." + column))
                .toList());
        PrivilegeRow.of(workload, settings).forEach(row -> lines.add(report.line(row)));
        TextColumns.print(lines, terminal);
    }

    private List<String> line(PrivilegeRow row) {
        return List.of(
                row.mode().word(),
                row.container().isEmpty() ? terminal.text("mesh.table.pod") : row.container(),
                terminal.text(row.added() ? "mesh.table.mesh" : "mesh.table.you"),
                row.user(),
                String.join(", ", row.capabilities()),
                terminal.text("mesh.table.passes"),
                verdict(row.baseline()),
                verdict(row.restricted()));
    }

    private String verdict(List<PodSecurityViolation> violations) {
        String fields =
                violations.stream().map(PrivilegeReport::words).distinct().collect(Collectors.joining(", "));
        return violations.isEmpty() ? terminal.text("mesh.table.passes") : terminal.text("mesh.table.refused", fields);
    }

    /** The field that is missing, or the value that is not allowed there. */
    private static String words(PodSecurityViolation violation) {
        Field field = violation.field();
        String name = field.name().equals("type") || field.name().equals("drop")
                ? field.parent().name() + "." + field.name()
                : field.name();
        String value = violation.value();
        return value.isEmpty() ? name : name.isEmpty() ? value : name + ": " + value;
    }
}
