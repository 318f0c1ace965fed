package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.part.Findings;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hangs each finding on the row of its field, or on the nearest row around it. */
final class RowFindings {
    private final FormScope scope;
    private final Map<String, List<Diagnostic>> byRow = new HashMap<>();
    private final Map<YamlPath, List<Diagnostic>> byPath = new HashMap<>();

    private RowFindings(FormScope scope) {
        this.scope = scope;
    }

    /** The same rows with the findings of their part. */
    static List<FormRow> hang(FormScope scope, List<FormRow> rows, List<Findings.Placed> findings) {
        if (findings.isEmpty() || rows.isEmpty()) {
            return rows;
        }
        RowFindings hanging = new RowFindings(scope);
        findings.forEach(finding -> hanging.place(finding, rows));
        return rows.stream().map(hanging::dress).toList();
    }

    private void place(Findings.Placed placed, List<FormRow> rows) {
        FormRow row = rows.stream()
                .filter(each -> reach(each, placed.path()) >= 0)
                .max(Comparator.comparingInt(each -> reach(each, placed.path())))
                .orElse(rows.getFirst());
        byRow.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(placed.finding());
        byPath.computeIfAbsent(placed.path(), path -> new ArrayList<>()).add(placed.finding());
    }

    /** How many steps of the path the row covers, -1 where it stands elsewhere. */
    private static int reach(FormRow row, YamlPath path) {
        Stream<YamlPath> own = row instanceof FormRow.Fields fields
                ? fields.cells().stream().map(FormCell::path)
                : Stream.of(row.path());
        return own.filter(path::startsWith)
                .mapToInt(each -> each.steps().size())
                .max()
                .orElse(-1);
    }

    private FormRow dress(FormRow row) {
        List<Diagnostic> own = byRow.getOrDefault(row.id(), List.of());
        return marked(row).with(own);
    }

    private FormRow marked(FormRow row) {
        return switch (row) {
            case FormRow.Fields fields ->
                new FormRow.Fields(
                        fields.id(),
                        fields.depth(),
                        fields.cells().stream().map(this::dress).toList(),
                        fields.actions(),
                        fields.findings());
            case FormRow.Entry entry ->
                new FormRow.Entry(
                        entry.id(), entry.depth(), entry.key(), dress(entry.cell()), entry.remove(), entry.findings());
            default -> row;
        };
    }

    private FormCell dress(FormCell cell) {
        List<Diagnostic> own = byPath.entrySet().stream()
                .filter(each -> each.getKey().startsWith(cell.path()))
                .flatMap(each -> each.getValue().stream())
                .toList();
        return own.isEmpty() ? cell : cell.marked(scope.chunks(cell.text(), own), worst(own));
    }

    private static @Nullable Severity worst(List<Diagnostic> findings) {
        return findings.stream()
                .map(Diagnostic::severity)
                .min(Severity::compareTo)
                .orElse(null);
    }
}
