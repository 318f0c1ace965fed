package io.deploymentdesigner.check.server;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** One manifest with what the real API server said to it. Types and paths as {@code type path}, sorted. */
record ServerCase(
        String id, String rule, String label, String yaml, String stage, List<String> errors, List<String> warnings) {
    static List<ServerCase> resource(String name) {
        try (InputStream in = Objects.requireNonNull(ServerCase.class.getResourceAsStream("/check/server/" + name))) {
            return lines(new GZIPInputStream(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<ServerCase> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .map(ServerCase::parse)
                .toList();
    }

    private static ServerCase parse(String line) {
        try {
            Map<String, Object> json = JSON.std.mapFrom(line);
            List<String> errors = list(json, "errors").stream()
                    .map(error -> (Map<?, ?>) error)
                    .map(error -> error.get("type") + " " + error.get("field"))
                    .sorted()
                    .toList();
            List<String> warnings =
                    list(json, "warnings").stream().map(Object::toString).toList();
            return new ServerCase(
                    text(json, "id"),
                    text(json, "rule"),
                    text(json, "label"),
                    text(json, "yaml"),
                    text(json, "stage"),
                    errors,
                    warnings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Map<String, Object> json, String name) {
        return Objects.toString(json.get(name), "");
    }

    private static List<?> list(Map<String, Object> json, String name) {
        return json.get(name) instanceof List<?> list ? list : List.of();
    }

    ServerVerdict check() {
        return ServerCheck.check(YamlReader.read(yaml), 0, ApiServer.DEFAULT);
    }

    boolean hasSameStage(ServerVerdict verdict) {
        boolean accepted = verdict.verdict() == Verdict.ACCEPT;
        return stage.equals(verdict.stageWord()) && accepted == stage.equals("ok");
    }

    boolean hasSameErrors(ServerVerdict verdict) {
        return errors.equals(errors(verdict));
    }

    static List<String> errors(ServerVerdict verdict) {
        return verdict.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> diagnostic.stage() == verdict.stage())
                .map(diagnostic -> diagnostic.type() + " " + diagnostic.path())
                .sorted()
                .toList();
    }

    static List<Diagnostic> warnings(ServerVerdict verdict) {
        return verdict.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .toList();
    }

    boolean hasSameWarnings(ServerVerdict verdict) {
        List<Diagnostic> told = warnings(verdict);
        List<String> paths = told.stream()
                .map(Diagnostic::path)
                .filter(path -> !path.isEmpty())
                .toList();
        return told.size() == warnings.size()
                && paths.stream().allMatch(path -> warnings.stream().anyMatch(text -> text.startsWith(path)));
    }
}
