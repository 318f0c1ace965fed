package io.deploymentdesigner.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.deploymentdesigner.istio.Injection;
import io.deploymentdesigner.istio.Injector;
import io.deploymentdesigner.istio.MarkedYaml;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.istio.PodSecurity;
import io.deploymentdesigner.istio.PodSecurityLevel;
import io.deploymentdesigner.istio.PodSecurityViolation;
import io.deploymentdesigner.istio.RewrittenProbe;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.kubernetes.PlainValues;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the pod as the mesh will make it, with its Pod Security level as comments before it. */
@Command(name = "mesh", resourceBundle = "io.deploymentdesigner.cli.usage")
final class MeshCommand extends EngineCommand {
    private enum Format {
        YAML,
        JSON,
        TABLE
    }

    @Mixin
    private MeshOptions meshOptions = new MeshOptions();

    @Mixin
    private FeedOptions feedOptions = new FeedOptions();

    @Option(names = "--format", descriptionKey = "mesh.format")
    private Format format = Format.YAML;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "mesh.file")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        MeshSettings settings = meshOptions.settings(this);
        Optional<String> text = Inputs.read(file, terminal());
        if (text.isEmpty()) {
            return ExitStatus.USAGE;
        }
        Substitution filled = feedOptions.feed(this).substitute(text.get());
        YamlStream rendered = YamlReader.read(filled.text());
        Optional<Field> workload = Manifests.of(rendered.documents()).stream()
                .filter(each -> !PodFields.of(each).containers().isEmpty())
                .findFirst();
        if (workload.isEmpty()) {
            terminal().say(unreadable(file, text.get(), filled, rendered).orElse(said("mesh.noWorkload", file)));
            return ExitStatus.USAGE;
        }
        if (format == Format.TABLE) {
            PrivilegeReport.print(workload.get(), settings, terminal());
        } else {
            print(Injector.inject(workload.get(), settings), settings);
        }
        return ExitStatus.FINE;
    }

    private void print(Injection injection, MeshSettings settings) throws IOException {
        List<PodSecurityViolation> violations = PodSecurity.violations(injection.fields(), settings.enforced());
        if (format == Format.JSON) {
            terminal().line(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(json(injection, violations)));
            return;
        }
        comment(terminal().text("mesh.mode.is", injection.mode().word()));
        comment(injection.decision().message().text(terminal().locale()));
        comment(terminal().text("mesh.strictest", strictest(injection)));
        violations.forEach(each -> comment(each.message().text(terminal().locale())));
        injection.probes().forEach(each -> comment(rewritten(each)));
        terminal().print(MarkedYaml.of(injection, kind -> terminal().text("mesh.mark." + kind.word())));
    }

    private String rewritten(RewrittenProbe probe) {
        Field handler = probe.original().get(probe.handler());
        String port = handler.get("port").text();
        String asked = handler.get("path").text().isEmpty()
                ? probe.handler() + " :" + port
                : probe.handler() + " :" + port + handler.get("path").text();
        return terminal()
                .text(
                        probe.portKnown() ? "mesh.rewritten" : "mesh.rewritten.unknown",
                        probe.container(),
                        probe.kind(),
                        asked,
                        "httpGet :" + probe.port() + probe.path());
    }

    private void comment(String sentence) {
        terminal().line("# " + sentence);
    }

    private static String strictest(Injection injection) {
        return PodSecurity.strictest(injection.fields()).word();
    }

    private Map<String, @Nullable Object> json(Injection injection, List<PodSecurityViolation> violations) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("mode", injection.mode().word());
        json.put("injected", injection.decision().included());
        json.put("decision", injection.decision().message().text(terminal().locale()));
        json.put("strictestLevel", strictest(injection));
        json.put("baseline", paths(injection, PodSecurityLevel.BASELINE));
        json.put("restricted", paths(injection, PodSecurityLevel.RESTRICTED));
        json.put("enforcedViolations", violations.size());
        json.put(
                "marks",
                injection.marks().stream()
                        .map(mark ->
                                Map.of("path", mark.path(), "kind", mark.kind().word()))
                        .toList());
        json.put("probes", injection.probes().stream().map(MeshCommand::json).toList());
        json.put("pod", injection.pod());
        return json;
    }

    /** What was written beside what the kubelet asks instead; a port that the agent does not know is left out. */
    private static Map<String, @Nullable Object> json(RewrittenProbe probe) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("container", probe.container());
        json.put("probe", probe.kind());
        json.put(
                "written",
                Map.of(probe.handler(), PlainValues.map(probe.original().get(probe.handler()))));
        json.put("asked", Map.of("path", probe.path(), "port", probe.port()));
        probe.appPort().ifPresent(port -> json.put("appPort", port));
        return json;
    }

    private static List<String> paths(Injection injection, PodSecurityLevel level) {
        return PodSecurity.violations(injection.fields(), level).stream()
                .map(each -> each.field().path())
                .distinct()
                .toList();
    }
}
