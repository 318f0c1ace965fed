package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** What a container card says below the name: user, capabilities, ports, requests and probes. */
final class ContainerLines {
    private static final List<String> PROBES = List.of("startupProbe", "readinessProbe", "livenessProbe");

    private final Words words;

    ContainerLines(Words words) {
        this.words = words;
    }

    List<Label> of(Field container) {
        List<Label> lines = new ArrayList<>();
        user(container.get("securityContext"), lines);
        ports(container, lines);
        PROBES.forEach(kind -> probe(container.get(kind), lines));
        if (isApp(container) && !container.get("readinessProbe").exists()) {
            lines.add(quiet(words.text("container.noReadiness")));
        }
        return lines;
    }

    private static boolean isApp(Field container) {
        return container.parent().name().equals("containers")
                && !container.get("name").text().equals("istio-proxy");
    }

    private void user(Field context, List<Label> lines) {
        String added = context.get("capabilities", "add").items().stream()
                .map(Field::text)
                .collect(Collectors.joining(", "));
        Field user = context.get("runAsUser");
        boolean root = user.exists() && user.intValue() == 0;
        if (!added.isEmpty() || root) {
            String who = root ? words.text("container.root") : words.text("container.user", user.text());
            lines.add(Pieces.wrapped(added.isEmpty() ? who : who + ", " + added, "pod-danger"));
        } else if (user.exists()) {
            lines.add(quiet(words.text("container.user", user.text())));
        }
    }

    private void ports(Field container, List<Label> lines) {
        String ports = container.get("ports").items().stream()
                .map(port -> port.get("containerPort").text())
                .collect(Collectors.joining(", "));
        if (!ports.isEmpty()) {
            lines.add(quiet(words.text("container.port", ports)));
        }
    }

    private void probe(Field probe, List<Label> lines) {
        if (probe.exists()) {
            lines.add(quiet(words.text("probe." + probe.name(), ProbeText.of(probe))));
        }
    }

    private static Label quiet(String text) {
        return Pieces.wrapped(text, "pod-quiet");
    }
}
