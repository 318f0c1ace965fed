package io.deploymentdesigner.cli;

import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodSecurityLevel;
import java.util.Arrays;
import picocli.CommandLine.Option;

/** The options that say in which mesh the pods live. */
final class MeshOptions {
    @Option(
            names = {"--mode", "--mesh"},
            paramLabel = "MODE",
            descriptionKey = "mesh.mode")
    private String mode = "none";

    @Option(names = "--enforce", paramLabel = "LEVEL", descriptionKey = "check.enforce")
    private String enforced = "privileged";

    /** The settings these options describe. */
    MeshSettings settings(EngineCommand command) {
        MeshMode known = MeshMode.parse(mode).orElseThrow(() -> command.usage("mesh.mode.unknown", mode));
        PodSecurityLevel level = Arrays.stream(PodSecurityLevel.values())
                .filter(each -> each.word().equals(enforced))
                .findFirst()
                .orElseThrow(() -> command.usage("mesh.enforce.unknown", enforced));
        return MeshSettings.of(known).enforcing(level);
    }
}
