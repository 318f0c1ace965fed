package io.deploymentdesigner.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.text.TextPosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
final class SarifReport implements ReportWriter {
    private final Terminal terminal;
    private final TreeSet<String> codes = new TreeSet<>();
    private final List<Map<String, Object>> results = new ArrayList<>();
    private final TreeMap<String, Long> muted = new TreeMap<>();

    SarifReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Told told(FileReport report) {
        List<Map<String, Object>> own = new ArrayList<>();
        TreeSet<String> named = new TreeSet<>();
        report.documents()
                .forEach(document -> document.diagnostics().forEach(each -> {
                    named.add(each.code());
                    own.add(result(report, each));
                }));
        return () -> {
            codes.addAll(named);
            results.addAll(own);
            report.mutedByCode().forEach((code, count) -> muted.merge(code, count, Long::sum));
        };
    }

    @Override
    public void end() throws IOException {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Deployment Designer");
        driver.put("version", ProgramVersion.number());
        driver.put("rules", codes.stream().map(code -> Map.of("id", code)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results);
        if (!muted.isEmpty()) {
            run.put("properties", Map.of("muted", muted));
        }
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        terminal.line(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(log));
    }

    private Map<String, Object> result(FileReport report, Diagnostic diagnostic) {
        Map<String, Object> place = Map.of(
                "physicalLocation",
                Map.of("artifactLocation", Map.of("uri", uri(report.file())), "region", region(report, diagnostic)));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.code());
        result.put("level", level(diagnostic.severity()));
        result.put("message", Map.of("text", diagnostic.message().text(terminal.locale())));
        result.put("locations", List.of(place));
        return result;
    }

    private static Map<String, Object> region(FileReport report, Diagnostic diagnostic) {
        TextPosition start = report.position(diagnostic.range().start());
        TextPosition end = report.position(diagnostic.range().end());
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", start.line());
        region.put("startColumn", start.column());
        region.put("endLine", end.line());
        region.put("endColumn", end.column());
        return region;
    }

    private static String uri(String file) {
        return file.equals("-") ? "stdin" : file.replace('\\', '/').replace(" ", "%20");
    }

    private static String level(Severity severity) {
        return severity == Severity.HINT ? "note" : severity.word();
    }
}
