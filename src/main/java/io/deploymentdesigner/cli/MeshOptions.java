package io.deploymentdesigner.cli;

import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodSecurityLevel;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say in which mesh the pods live. */
final class MeshOptions {
    private static final List<String> LABELS = List.of("enabled", "disabled");

    @Option(
            names = {"--mode", "--mesh"},
            paramLabel = "MODE",
            descriptionKey = "mesh.mode")
    private String mode = "none";

    @Option(names = "--enforce", paramLabel = "LEVEL", descriptionKey = "check.enforce")
    private String enforced = "privileged";

    @Option(
            names = "--namespace-label",
            paramLabel = "WORD",
            defaultValue = "enabled",
            descriptionKey = "mesh.namespaceLabel")
    private String label = "enabled";

    /** The settings these options describe. */
    MeshSettings settings(EngineCommand command) {
        MeshMode known = MeshMode.parse(mode).orElseThrow(() -> command.usage("mesh.mode.unknown", mode));
        PodSecurityLevel level =
                PodSecurityLevel.parse(enforced).orElseThrow(() -> command.usage("mesh.enforce.unknown", enforced));
        if (!LABELS.contains(label)) {
            throw command.usage("mesh.namespaceLabel.unknown", label);
        }
        return MeshSettings.of(known).enforcing(level).labelled(label.equals("enabled"));
    }
}
