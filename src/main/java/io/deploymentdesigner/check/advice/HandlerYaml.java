package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes what an existing probe asks once more, for a new probe beside it; placeholders stay placeholders. */
final class HandlerYaml {
    private static final List<String> HTTP = List.of("path", "port", "scheme");
    private static final List<String> GRPC = List.of("port", "service");

    private final Function<Field, String> asWritten;

    HandlerYaml(Function<Field, String> asWritten) {
        this.asWritten = asWritten;
    }

    /** The handler of the first probe that has one, else a connection to the first port; empty without a port. */
    Optional<String> ofContainer(Field container, List<String> probes) {
        for (String probe : probes) {
            Optional<String> handler = ofProbe(container.get(probe));
            if (handler.isPresent()) {
                return handler;
            }
        }
        return container.get("ports").items().stream()
                .map(p -> p.get("containerPort"))
                .filter(Field::exists)
                .findFirst()
                .map(port -> "tcpSocket:\n  port: " + asWritten.apply(port));
    }

    private Optional<String> ofProbe(Field probe) {
        if (probe.get("httpGet").isMapping()) {
            return Optional.of(block("httpGet", probe.get("httpGet"), HTTP));
        }
        if (probe.get("grpc").isMapping()) {
            return Optional.of(block("grpc", probe.get("grpc"), GRPC));
        }
        if (probe.get("tcpSocket").isMapping()) {
            return Optional.of(block("tcpSocket", probe.get("tcpSocket"), List.of("port")));
        }
        return Optional.of(probe.get("exec", "command").items())
                .filter(command -> !command.isEmpty())
                .map(this::exec);
    }

    private String block(String name, Field handler, List<String> fields) {
        StringBuilder yaml = new StringBuilder(name).append(':');
        for (String field : fields) {
            if (handler.get(field).exists()) {
                yaml.append("\n  ").append(field).append(": ").append(asWritten.apply(handler.get(field)));
            }
        }
        return yaml.toString();
    }

    private String exec(List<Field> command) {
        List<String> lines = new ArrayList<>(List.of("exec:", "  command:"));
        command.forEach(c -> lines.add("    - " + asWritten.apply(c)));
        return String.join("\n", lines);
    }
}
