package io.deploymentdesigner.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.check.whatif.WhatIf;
import io.deploymentdesigner.check.whatif.WhatIfCell;
import io.deploymentdesigner.check.whatif.WhatIfGroup;
import io.deploymentdesigner.check.whatif.WhatIfMatrix;
import io.deploymentdesigner.check.whatif.WhatIfRow;
import io.deploymentdesigner.check.whatif.WhatIfState;
import io.deploymentdesigner.check.whatif.WhatIfVerdict;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints what would become of files in other pipelines and with other values: a table, or a line of JSON for each. */
final class WhatIfReport {
    private final Terminal terminal;
    private final boolean json;

    WhatIfReport(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** All files; status 1 where a case breaks one of them. */
    int all(List<String> paths, Feed feed, ApiServer server) throws IOException {
        boolean unreadable = false;
        boolean broken = false;
        for (String file : InputFiles.of(paths).all()) {
            Optional<String> text = Inputs.read(file, terminal);
            unreadable |= text.isEmpty();
            if (text.isPresent()) {
                WhatIfMatrix matrix = WhatIf.matrix(text.get(), feed, server);
                broken |= matrix.broken() > 0;
                print(file, matrix);
            }
        }
        return unreadable ? ExitStatus.USAGE : broken ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    private void print(String file, WhatIfMatrix matrix) throws IOException {
        if (json) {
            terminal.line(JSON.std.asString(json(file, matrix)));
            return;
        }
        terminal.line(file + ": " + WhatIfVerdict.of(matrix).text(terminal.locale()));
        if (matrix.tried() > 0) {
            terminal.line(terminal.text("whatIf.count", matrix.broken(), matrix.tried()));
        }
        matrix.groups().forEach(group -> table(group, matrix.pipelines()));
    }

    private void table(WhatIfGroup group, List<PipelineType> pipelines) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line("", pipelines.stream().map(PipelineType::word).toList()));
        for (WhatIfRow row : group.rows()) {
            String value = row.tried().label().text(terminal.locale());
            lines.add(line(value, row.cells().stream().map(this::text).toList()));
        }
        terminal.line("");
        terminal.line(group.variable());
        TextColumns.print(lines, terminal);
    }

    private static List<String> line(String head, List<String> cells) {
        List<String> line = new ArrayList<>(List.of(head));
        line.addAll(cells);
        return line;
    }

    private String text(WhatIfCell cell) {
        WhatIfState state = cell.state();
        return state == WhatIfState.NOT_SET
                        || state == WhatIfState.FINE
                        || cell.codes().isEmpty()
                ? state.message().text(terminal.locale())
                : state.word() + " " + String.join(" ", cell.codes()) + where(cell);
    }

    /** In a file of several documents: which of them it is that suffers, counted from 0. */
    private static String where(WhatIfCell cell) {
        return cell.documents().size() < 2
                ? ""
                : cell.documents().stream()
                        .filter(outcome -> outcome.state() == cell.state())
                        .map(outcome -> String.valueOf(outcome.document()))
                        .collect(Collectors.joining(",", " [", "]"));
    }

    private Map<String, Object> json(String file, WhatIfMatrix matrix) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("verdict", WhatIfVerdict.of(matrix).text(terminal.locale()));
        json.put("tried", matrix.tried());
        json.put("broken", matrix.broken());
        json.put(
                "pipelines", matrix.pipelines().stream().map(PipelineType::word).toList());
        json.put("inForce", cells(matrix, matrix.inForce()));
        json.put(
                "variables",
                matrix.groups().stream().map(group -> group(matrix, group)).toList());
        return json;
    }

    private static Map<String, Object> group(WhatIfMatrix matrix, WhatIfGroup group) {
        return Map.of(
                "name",
                group.variable(),
                "values",
                group.rows().stream()
                        .map(row -> Map.of("value", row.tried().value(), "outcomes", cells(matrix, row.cells())))
                        .toList());
    }

    private static Map<String, Object> cells(WhatIfMatrix matrix, List<WhatIfCell> cells) {
        return IntStream.range(0, cells.size())
                .boxed()
                .collect(Collectors.toMap(
                        column -> matrix.pipelines().get(column).word(),
                        column -> cell(cells.get(column)),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static Map<String, Object> cell(WhatIfCell cell) {
        List<Map<String, Object>> documents = cell.documents().stream()
                .map(outcome -> Map.<String, Object>of(
                        "document", outcome.document(), "state", outcome.state().word(), "codes", outcome.codes()))
                .toList();
        return Map.of("state", cell.state().word(), "codes", cell.codes(), "documents", documents);
    }
}
