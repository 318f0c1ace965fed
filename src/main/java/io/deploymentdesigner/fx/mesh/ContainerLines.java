package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** What a container card says below the name: what it is for, user, capabilities, ports, requests and probes. */
final class ContainerLines {
    private static final List<String> PROBES = List.of("startupProbe", "readinessProbe", "livenessProbe");
    private static final String PROXY = "istio-proxy";

    private final Words words;

    ContainerLines(Words words) {
        this.words = words;
    }

    List<Label> of(Field container) {
        List<Label> lines = new ArrayList<>();
        boolean proxy = isProxy(container);
        privileges(container.get("securityContext"), purpose(container), lines);
        facts(container, lines);
        PROBES.stream().map(container::get).filter(Field::exists).forEach(probe -> lines.add(probe(probe, proxy)));
        if (isApp(container) && !container.get("readinessProbe").exists()) {
            lines.add(quiet(words.text("container.noReadiness")));
        }
        return lines;
    }

    private static boolean isProxy(Field container) {
        return container.get("name").text().equals(PROXY);
    }

    private static boolean isApp(Field container) {
        return container.parent().name().equals("containers") && !isProxy(container);
    }

    private String purpose(Field container) {
        return switch (container.get("name").text()) {
            case "istio-init" -> words.text("container.redirects");
            case "istio-validation" -> words.text("container.validates");
            default -> "";
        };
    }

    private void privileges(Field context, String purpose, List<Label> lines) {
        Field user = context.get("runAsUser");
        String root = user.exists() && user.intValue() == 0 ? words.text("container.root") : "";
        String all = listed(
                "list.two",
                Stream.concat(
                        Stream.of(root),
                        context.get("capabilities", "add").items().stream().map(Field::text)));
        if (!all.isEmpty()) {
            lines.add(Pieces.wrapped(joined(" · ", Stream.of(all, purpose)), "pod-danger"));
        } else if (!purpose.isEmpty()) {
            lines.add(quiet(purpose));
        }
    }

    private void facts(Field container, List<Label> lines) {
        Field user = container.get("securityContext", "runAsUser");
        String who = user.exists() && user.intValue() != 0 ? words.text("container.user", user.text()) : "";
        String ports = listed(
                "list.two",
                container.get("ports").items().stream()
                        .map(port -> port.get("containerPort").text()));
        Field requests = container.get("resources", "requests");
        String wants = joined(
                " / ", Stream.of(requests.get("cpu"), requests.get("memory")).map(Field::text));
        String facts = listed(
                "facts.two",
                Stream.of(
                        who,
                        ports.isEmpty() ? "" : words.text("container.port", ports),
                        isProxy(container) ? wants : ""));
        if (!facts.isEmpty()) {
            lines.add(quiet(facts));
        }
    }

    private Label probe(Field probe, boolean proxy) {
        String name = words.text("probe." + probe.name());
        return quiet(
                proxy
                        ? words.text(
                                "container.rhythm",
                                name,
                                probe.get("httpGet", "port").text(),
                                probe.get("periodSeconds").text(),
                                probe.get("failureThreshold").text())
                        : words.text("probe.line", name, ProbeText.of(probe)));
    }

    private String listed(String two, Stream<String> parts) {
        return Pieces.listed(words, two, parts.filter(part -> !part.isEmpty()));
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static Label quiet(String text) {
        return Pieces.wrapped(text, "pod-quiet");
    }
}
